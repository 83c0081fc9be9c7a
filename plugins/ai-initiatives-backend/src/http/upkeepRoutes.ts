import type { Router } from 'express';
import { authorContext } from './callContext';
import type { RouteOptions } from './RouteOptions';

export function addUpkeepRoutes(
  router: Router,
  { service, httpAuth }: RouteOptions,
): void {
  router.post('/verification', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    res.json(await service.verifyStore({}, context));
  });

  router.post('/overlap-rebuild', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    res.json(await service.rebuildOverlaps({}, context));
  });
}
