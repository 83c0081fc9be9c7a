import type { Follow } from 'backstage-plugin-ai-initiatives-common';
import type { Request, Router } from 'express';
import { authorContext } from './callContext';
import { idOf } from './requestParts';
import type { RouteOptions } from './RouteOptions';

function followOf(req: Request): Follow {
  // The contract has checked the kind.
  return { kind: req.params.kind as Follow['kind'], id: idOf(req) };
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
}
