import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Request } from 'express';
import type { CallContext } from '../service/InitiativesService';

/** Reading is open to people and to other backends. */
export async function readerContext(
  httpAuth: HttpAuthService,
  req: Request,
): Promise<CallContext> {
  const credentials = await httpAuth.credentials(req, {
    allow: ['user', 'service'],
  });
  return { credentials };
}

/** A change has an author, so it takes a person. */
export async function authorContext(
  httpAuth: HttpAuthService,
  req: Request,
): Promise<CallContext> {
  const credentials = await httpAuth.credentials(req, { allow: ['user'] });
  return { credentials };
}
