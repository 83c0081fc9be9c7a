import type {
  PrincipleQuery,
  PrincipleView,
} from 'backstage-plugin-ai-initiatives-common';
import type { Response, Router } from 'express';
import { authorContext, readerContext } from './callContext';
import { idempotencyKeyOf, idOf, queryOf } from './requestParts';
import { revisionOf } from './revisionOf';
import type { RouteOptions } from './RouteOptions';
import { sendRecord } from './sendRecord';

function send(res: Response, view: PrincipleView, status?: number): void {
  sendRecord(res, { view, revision: view.principle.revision, status });
}

export function addPrincipleRoutes(
  router: Router,
  { service, httpAuth }: RouteOptions,
): void {
  router.get('/principles', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    const query = queryOf<PrincipleQuery>(req);
    res.json(await service.listPrinciples(query, context));
  });

  router.get('/principles/:id', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    send(res, await service.getPrinciple({ id: idOf(req) }, context));
  });

  router.post('/principles', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    const idempotencyKey = idempotencyKeyOf(req);
    const request = { input: req.body, idempotencyKey };
    send(res, await service.createPrinciple(request, context), 201);
  });

  router.post('/principles/from-entity', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    const { entityRef } = req.body;
    const taken = await service.takeOverPrinciple({ entityRef }, context);
    send(res, taken, taken.created ? 201 : 200);
  });

  router.patch('/principles/:id', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    const change = { id: idOf(req), revision: revisionOf(req) };
    const request = { ...change, input: req.body };
    send(res, await service.updatePrinciple(request, context));
  });

  router.post('/principles/:id/archive', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    const change = { id: idOf(req), revision: revisionOf(req) };
    send(res, await service.archivePrinciple(change, context));
  });

  router.post('/principles/:id/restore', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    const change = { id: idOf(req), revision: revisionOf(req) };
    send(res, await service.restorePrinciple(change, context));
  });

  router.get('/principles/:id/history', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.getPrincipleHistory({ id: idOf(req) }, context));
  });
}
