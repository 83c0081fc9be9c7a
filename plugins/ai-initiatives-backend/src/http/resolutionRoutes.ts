import type { ResolutionQuery } from 'backstage-plugin-ai-initiatives-common';
import type { Router } from 'express';
import { authorContext, readerContext } from './callContext';
import { idOf, queryOf } from './requestParts';
import type { RouteOptions } from './RouteOptions';

export function addResolutionRoutes(
  router: Router,
  { service, httpAuth }: RouteOptions,
): void {
  router.get('/resolutions', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    const query = queryOf<ResolutionQuery>(req);
    res.json(await service.listResolutions(query, context));
  });

  router.post('/resolutions', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    res.status(201).json(await service.proposeResolution(req.body, context));
  });

  router.post('/resolutions/:id/consent', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    res.json(await service.consentToResolution({ id: idOf(req) }, context));
  });

  router.post('/resolutions/:id/undo', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    res.json(await service.undoResolution({ id: idOf(req) }, context));
  });
}
