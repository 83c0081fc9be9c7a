import type { DecisionView } from 'backstage-plugin-ai-initiatives-common';
import type { Request, Router } from 'express';
import type { CallContext } from '../service/InitiativesService';
import { authorContext } from './callContext';
import { idOf } from './requestParts';
import type { RouteOptions } from './RouteOptions';
import { sendRecord } from './sendRecord';

export function addDiscussionRoutes(
  router: Router,
  { service, httpAuth }: RouteOptions,
): void {
  /** What is said is about the thing in the path. */
  const post = (
    path: string,
    status: number,
    work: (req: Request, context: CallContext) => Promise<DecisionView>,
  ) =>
    router.post(path, async (req, res) => {
      const view = await work(req, await authorContext(httpAuth, req));
      sendRecord(res, { view, revision: view.decision.revision, status });
    });
  post('/decisions/:id/challenges', 201, (req, context) =>
    service.raiseChallenge({ ...req.body, id: idOf(req) }, context),
  );
  post('/challenges/:id/answers', 201, (req, context) =>
    service.answerChallenge({ ...req.body, id: idOf(req) }, context),
  );
  post('/challenges/:id/state', 200, (req, context) =>
    service.moveChallenge({ ...req.body, id: idOf(req) }, context),
  );
  post('/decisions/:id/advice', 201, (req, context) =>
    service.addAdvice({ ...req.body, id: idOf(req) }, context),
  );
  post('/advice/:id/answer', 200, (req, context) =>
    service.giveAdvice({ ...req.body, id: idOf(req) }, context),
  );
}
