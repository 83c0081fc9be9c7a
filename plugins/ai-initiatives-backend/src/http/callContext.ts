import { createHash } from 'node:crypto';
import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Request } from 'express';
import type { CallContext } from '../service/InitiativesService';

type Principals = 'user' | 'service';

async function contextOf(
  httpAuth: HttpAuthService,
  req: Request,
  allow: Principals[],
): Promise<CallContext> {
  const { authorization } = req.headers;
  return {
    credentials: await httpAuth.credentials(req, { allow }),
    tokenDigest:
      authorization && createHash('sha256').update(authorization).digest('hex'),
  };
}

/** Reading is open to people and to other backends. */
export function readerContext(
  httpAuth: HttpAuthService,
  req: Request,
): Promise<CallContext> {
  return contextOf(httpAuth, req, ['user', 'service']);
}

/** A change has an author, so it takes a person. */
export function authorContext(
  httpAuth: HttpAuthService,
  req: Request,
): Promise<CallContext> {
  return contextOf(httpAuth, req, ['user']);
}
