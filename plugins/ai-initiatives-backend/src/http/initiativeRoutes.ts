import type {
  InitiativeQuery,
  InitiativeView,
} from 'backstage-plugin-ai-initiatives-common';
import type { Response, Router } from 'express';
import { authorContext, readerContext } from './callContext';
import { idempotencyKeyOf, idOf, queryOf } from './requestParts';
import { revisionOf } from './revisionOf';
import type { RouteOptions } from './RouteOptions';
import { sendAnswer } from './sendAnswer';
import { sendRecord } from './sendRecord';

function send(res: Response, view: InitiativeView, status?: number): void {
  sendRecord(res, { view, revision: view.initiative.revision, status });
}

export function addInitiativeRoutes(
  router: Router,
  { service, httpAuth }: RouteOptions,
): void {
  router.get('/initiatives', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    const query = queryOf<InitiativeQuery>(req);
    sendAnswer(res, await service.listInitiatives(query, context));
  });

  router.get('/initiative-facets', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.getInitiativeFacets({}, context));
  });

  router.get('/initiative-risks', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.listRisksByDomain({}, context));
  });

  router.get('/initiatives/:id', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    send(res, await service.getInitiative({ id: idOf(req) }, context));
  });

  router.post('/initiatives', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    const idempotencyKey = idempotencyKeyOf(req);
    const request = { input: req.body, idempotencyKey };
    send(res, await service.createInitiative(request, context), 201);
  });

  router.patch('/initiatives/:id', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    const change = { id: idOf(req), revision: revisionOf(req) };
    const request = { ...change, input: req.body };
    send(res, await service.updateInitiative(request, context));
  });

  router.post('/initiatives/:id/archive', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    const change = { id: idOf(req), revision: revisionOf(req) };
    send(res, await service.archiveInitiative(change, context));
  });

  router.post('/initiatives/:id/restore', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    const change = { id: idOf(req), revision: revisionOf(req) };
    send(res, await service.restoreInitiative(change, context));
  });

  router.get('/initiatives/:id/history', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.getInitiativeHistory({ id: idOf(req) }, context));
  });
}
