import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { InitiativesService } from '../service/InitiativesService';

/** What every route needs. */
export interface RouteOptions {
  readonly service: InitiativesService;
  readonly httpAuth: HttpAuthService;
}
