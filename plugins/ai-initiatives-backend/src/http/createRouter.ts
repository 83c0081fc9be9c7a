import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import type { RequestHandler, Router } from 'express';
import { spec } from '../schema/openapi';
import { addDecisionLogRoutes } from './decisionLogRoutes';
import { addDecisionRoutes } from './decisionRoutes';
import { addDivergenceRoutes } from './divergenceRoutes';
import { addDiscussionRoutes } from './discussionRoutes';
import { addEntityRoutes } from './entityRoutes';
import { addFollowRoutes } from './followRoutes';
import { addImportRoutes } from './importRoutes';
import { addInitiativeRoutes } from './initiativeRoutes';
import { addInsightRoutes } from './insightRoutes';
import { mapErrors } from './mapErrors';
import { addOverlapRoutes } from './overlapRoutes';
import { prepareAnswer } from './prepareAnswer';
import { addPrincipleRoutes } from './principleRoutes';
import { readBody } from './readBody';
import { readQuery } from './readQuery';
import { refuseUnknownRoute } from './refuseUnknownRoute';
import { addResolutionRoutes } from './resolutionRoutes';
import { addReviewRoutes } from './reviewRoutes';
import type { RouteOptions } from './RouteOptions';
import { addUpkeepRoutes } from './upkeepRoutes';

function buildRouter(options: RouteOptions): Router {
  const router: Router = createValidatedOpenApiRouter(spec, {
    middleware: [prepareAnswer, readQuery, readBody],
    // Credentials are checked by httpAuth, files are read by readBody, and the
    // contract itself is checked when it is built: here it would delay the start.
    validatorOptions: {
      validateSecurity: false,
      validateApiSpec: false,
      fileUploader: false,
    },
  });
  addInitiativeRoutes(router, options);
  addDecisionRoutes(router, options);
  addDecisionLogRoutes(router, options);
  addDivergenceRoutes(router, options);
  addPrincipleRoutes(router, options);
  addDiscussionRoutes(router, options);
  addOverlapRoutes(router, options);
  addResolutionRoutes(router, options);
  addReviewRoutes(router, options);
  addInsightRoutes(router, options);
  addEntityRoutes(router, options);
  addFollowRoutes(router, options);
  addImportRoutes(router, options);
  addUpkeepRoutes(router, options);
  router.use(refuseUnknownRoute(spec.paths));
  router.use(mapErrors);
  return router;
}

/**
 * The HTTP door: the contract checks a request, a route translates it to one use
 * case. Errors go on to the backend's handler. Built at the first request, since
 * compiling the contract takes longer than the rest of our start.
 */
export function createRouter(options: RouteOptions): RequestHandler {
  let router: Router | undefined;
  return (req, res, next) => {
    router ??= buildRouter(options);
    router(req, res, next);
  };
}
