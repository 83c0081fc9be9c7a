import type { FollowedRecord } from 'backstage-plugin-ai-initiatives-common';
import type { Request, Router } from 'express';
import { authorContext } from './callContext';
import { entityRefOf, idOf } from './requestParts';
import type { RouteOptions } from './RouteOptions';

function followOf(req: Request): FollowedRecord {
  // The contract has checked the kind.
  return { kind: req.params.kind as FollowedRecord['kind'], id: idOf(req) };
}

export function addFollowRoutes(
  router: Router,
  { service, httpAuth }: RouteOptions,
): void {
  router.get('/follows', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    res.json(await service.listFollows({}, context));
  });

  router.put('/follows/:kind/:id', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    res.json(await service.follow(followOf(req), context));
  });

  router.delete('/follows/:kind/:id', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    res.json(await service.unfollow(followOf(req), context));
  });

  router.put('/follows/entity/:kind/:namespace/:name', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    const entityRef = entityRefOf(req);
    res.json(await service.followEntity({ entityRef }, context));
  });

  router.delete('/follows/entity/:kind/:namespace/:name', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    const entityRef = entityRefOf(req);
    res.json(await service.unfollowEntity({ entityRef }, context));
  });
}
