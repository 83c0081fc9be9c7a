import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import express, { Express } from 'express';
import type { InitiativesService } from '../../service/InitiativesService';
import { createRouter } from '../createRouter';

/** The router as a backend would run it; callers come from `mockCredentials`. */
export function createTestApp(options: {
  service: InitiativesService;
  /** Where the plugin is mounted, as in a backend. */
  basePath?: string;
}): Express {
  const app = express();
  app.use(
    options.basePath ?? '/',
    createRouter({
      service: options.service,
      httpAuth: mockServices.httpAuth({
        defaultCredentials: mockCredentials.none(),
      }),
    }),
  );
  app.use(mockErrorHandler());
  return app;
}
