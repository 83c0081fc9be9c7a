import type { DivergenceQuery } from 'backstage-plugin-ai-initiatives-common';
import type { Router } from 'express';
import { authorContext, readerContext } from './callContext';
import { idOf, queryOf } from './requestParts';
import type { RouteOptions } from './RouteOptions';

export function addDivergenceRoutes(
  router: Router,
  { service, httpAuth }: RouteOptions,
): void {
  router.get('/divergences', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    const query = queryOf<DivergenceQuery>(req);
    res.json(await service.listDivergences(query, context));
  });

  router.get('/divergences/:id', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.getDivergence({ id: idOf(req) }, context));
  });

  router.post('/divergences/:id/verdict', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    const request = { id: idOf(req), input: req.body };
    res.json(await service.judgeDivergence(request, context));
  });

  router.delete('/divergences/:id/verdict', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    res.json(await service.undoDivergenceVerdict({ id: idOf(req) }, context));
  });
}
