import type {
  OverlapQuery,
  PageRequest,
} from 'backstage-plugin-ai-initiatives-common';
import type { Router } from 'express';
import { readerContext } from './callContext';
import { idOf, queryOf } from './requestParts';
import type { RouteOptions } from './RouteOptions';
import { sendAnswer } from './sendAnswer';

export function addOverlapRoutes(
  router: Router,
  { service, httpAuth }: RouteOptions,
): void {
  router.post('/similar', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.findSimilarWork(req.body, context));
  });

  router.get('/comparison', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    const { id: ids } = queryOf<{ id: readonly string[] }>(req);
    res.json(await service.compareInitiatives({ ids }, context));
  });

  router.get('/overlaps', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    const query = queryOf<OverlapQuery>(req);
    sendAnswer(res, await service.listOverlaps(query, context));
  });

  router.get('/overlap-groups', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    const query = queryOf<PageRequest>(req);
    res.json(await service.listOverlapGroups(query, context));
  });

  router.get('/overlap-groups/:id', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.getOverlapGroup({ id: idOf(req) }, context));
  });
}
