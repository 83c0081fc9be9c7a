import type {
  ReviewQuery,
  ReviewView,
} from 'backstage-plugin-ai-initiatives-common';
import type { Request, Response, Router } from 'express';
import { authorContext, readerContext } from './callContext';
import { idempotencyKeyOf, idOf, queryOf } from './requestParts';
import { revisionOf } from './revisionOf';
import type { RouteOptions } from './RouteOptions';
import { sendRecord } from './sendRecord';

function send(res: Response, view: ReviewView, status?: number): void {
  sendRecord(res, { view, revision: view.review.revision, status });
}

function changeOf(req: Request) {
  return { id: idOf(req), revision: revisionOf(req), input: req.body };
}

export function addReviewRoutes(
  router: Router,
  { service, httpAuth }: RouteOptions,
): void {
  router.get('/reviews', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.listReviews(queryOf<ReviewQuery>(req), context));
  });

  router.post('/reviews', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    const idempotencyKey = idempotencyKeyOf(req);
    const request = { input: req.body, idempotencyKey };
    send(res, await service.planReview(request, context), 201);
  });

  router.get('/reviews/:id', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    send(res, await service.getReview({ id: idOf(req) }, context));
  });

  router.patch('/reviews/:id', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    send(res, await service.updateReview(changeOf(req), context));
  });

  router.put('/reviews/:id/outcome', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    send(res, await service.holdReview(changeOf(req), context));
  });

  router.post('/reviews/:id/skip', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    send(res, await service.skipReview(changeOf(req), context));
  });

  router.post('/reviews/:id/follow-up-decision', async (req, res) => {
    const context = await authorContext(httpAuth, req);
    send(res, await service.draftFollowUp(changeOf(req), context));
  });

  router.get('/reviews/:id/history', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.getReviewHistory({ id: idOf(req) }, context));
  });
}
