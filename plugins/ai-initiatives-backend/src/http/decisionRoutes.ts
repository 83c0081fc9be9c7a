import type {
  DecisionExport,
  DecisionQuery,
  DecisionView,
} from 'backstage-plugin-ai-initiatives-common';
import type { Response, Router } from 'express';
import { authorContext, readerContext } from './callContext';
import { idempotencyKeyOf, idOf, queryOf } from './requestParts';
import { revisionOf } from './revisionOf';
import type { RouteOptions } from './RouteOptions';
import { sendRecord } from './sendRecord';

function send(res: Response, view: DecisionView, status?: number): void {
  sendRecord(res, { view, revision: view.decision.revision, status });
}

export function addDecisionRoutes(
  router: Router,
  { service, httpAuth }: RouteOptions,
): void {
  router.get('/decisions', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.listDecisions(queryOf<DecisionQuery>(req), context));
  });

  router.get('/decisions/:id', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    send(res, await service.getDecision({ id: idOf(req) }, context));
  });

  router.post('/decisions', async (req, res) => {
    // Agents propose; whether a service is one is for the service to say.
    const context = await readerContext(httpAuth, req);
    const idempotencyKey = idempotencyKeyOf(req);
    const request = { input: req.body, idempotencyKey };
    send(res, await service.createDecision(request, context), 201);
  });

  router.patch('/decisions/:id', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    const change = { id: idOf(req), revision: revisionOf(req) };
    const request = { ...change, input: req.body };
    send(res, await service.updateDecision(request, context));
  });

  router.post('/decisions/:id/archive', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    const change = { id: idOf(req), revision: revisionOf(req) };
    send(res, await service.archiveDecision(change, context));
  });

  router.post('/decisions/:id/restore', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    const change = { id: idOf(req), revision: revisionOf(req) };
    send(res, await service.restoreDecision(change, context));
  });

  router.get('/decisions/:id/history', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.getDecisionHistory({ id: idOf(req) }, context));
  });

  router.post('/decisions/export', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    const request: DecisionExport = req.body;
    const { fileName, content } = await service.exportDecisions(
      request,
      context,
    );
    res.attachment(fileName).type('application/zip').send(Buffer.from(content));
  });

  router.post('/decisions/:id/convert', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    send(res, await service.convertDecision({ id: idOf(req) }, context), 201);
  });

  router.get('/decision-templates', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.listDecisionTemplates({}, context));
  });

  router.get('/decisions/:id/lineage', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.getDecisionLineage({ id: idOf(req) }, context));
  });

  router.get('/decisions/:id/file', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.exportDecision({ id: idOf(req) }, context));
  });
}
