import type { Router } from 'express';
import { readerContext } from './callContext';
import { entityRefOf } from './requestParts';
import type { RouteOptions } from './RouteOptions';

export function addEntityRoutes(
  router: Router,
  { service, httpAuth }: RouteOptions,
): void {
  router.get('/entities/:kind/:namespace/:name/overview', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    const entityRef = entityRefOf(req);
    res.json(await service.getEntityOverview({ entityRef }, context));
  });
}
