import type { PageRequest } from 'backstage-plugin-ai-initiatives-common';
import type { Router } from 'express';
import { authorContext, readerContext } from './callContext';
import { idOf, queryOf } from './requestParts';
import type { RouteOptions } from './RouteOptions';

export function addDecisionLogRoutes(
  router: Router,
  { service, httpAuth }: RouteOptions,
): void {
  router.get('/decisions/:id/source', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.getDecisionSource({ id: idOf(req) }, context));
  });

  router.get('/decision-logs', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    const query = queryOf<PageRequest>(req);
    res.json(await service.listDecisionLogs(query, context));
  });

  router.post('/decision-logs/refresh', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    res.json(await service.refreshDecisionLogs({}, context));
  });
}
