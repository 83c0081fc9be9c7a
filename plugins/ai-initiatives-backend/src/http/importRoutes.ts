import type { ImportRowQuery } from 'backstage-plugin-ai-initiatives-common';
import type { Router } from 'express';
import { authorContext, readerContext } from './callContext';
import { idOf, queryOf } from './requestParts';
import type { RouteOptions } from './RouteOptions';

const NO_BYTES = new Uint8Array();

export function addImportRoutes(
  router: Router,
  { service, httpAuth }: RouteOptions,
): void {
  router.get('/import-presets', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.listImportPresets({}, context));
  });

  router.post('/import-files', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    const { name } = queryOf<{ name: string }>(req);
    const content = Buffer.isBuffer(req.body) ? req.body : NO_BYTES;
    const file = await service.uploadImportFile({ name, content }, context);
    res.status(201).json(file);
  });

  router.post('/imports', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    res.status(201).json(await service.startImport(req.body, context));
  });

  router.get('/imports/:id', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    res.json(await service.getImport({ id: idOf(req) }, context));
  });

  router.get('/imports/:id/rows', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    const query = queryOf<ImportRowQuery>(req);
    const request = { ...query, id: idOf(req) };
    res.json(await service.listImportRows(request, context));
  });

  router.post('/imports/:id/cancel', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    res.json(await service.cancelImport({ id: idOf(req) }, context));
  });
}
