import type { Router } from 'express';
import { authorContext, readerContext } from './callContext';
import type { RouteOptions } from './RouteOptions';

export function addUpkeepRoutes(
  router: Router,
  { service, httpAuth }: RouteOptions,
): void {
  router.post('/verification', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    res.json(await service.verifyStore({}, context));
  });

  router.get('/overlap-rebuild', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.getOverlapRebuild({}, context));
  });

  router.delete('/overlap-rebuild', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    res.json(await service.cancelOverlapRebuild({}, context));
  });

  router.post('/overlap-rebuild', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    res.json(await service.rebuildOverlaps({}, context));
  });
}
