import type { EntityOverviewQuery } from 'backstage-plugin-ai-initiatives-common';
import type { Router } from 'express';
import { readerContext } from './callContext';
import { entityRefOf, queryOf } from './requestParts';
import type { RouteOptions } from './RouteOptions';
import { sendAnswer } from './sendAnswer';

export function addEntityRoutes(
  router: Router,
  { service, httpAuth }: RouteOptions,
): void {
  router.get('/entities/:kind/:namespace/:name/overview', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    const query = queryOf<Omit<EntityOverviewQuery, 'entityRef'>>(req);
    const request = { ...query, entityRef: entityRefOf(req) };
    sendAnswer(res, await service.getEntityOverview(request, context));
  });

  router.get('/entities/:kind/:namespace/:name/facts', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    const request = { entityRef: entityRefOf(req) };
    res.json(await service.getEntityFacts(request, context));
  });

  // A POST, since a hundred refs are too long for a URL.
  router.post('/entities/facts', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.listEntityFacts(req.body, context));
  });
}
