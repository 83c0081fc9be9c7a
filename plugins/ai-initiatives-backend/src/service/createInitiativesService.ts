import type { AuditorService } from '@backstage/backend-plugin-api';
import type { AccessResolver } from '../access/AccessResolver';
import { createAuditedInitiativesService } from './AuditedInitiativesService';
import { createAuthorizedInitiativesService } from './AuthorizedInitiativesService';
import type {
  InitiativesService,
  UnguardedInitiativesService,
} from './InitiativesService';

/** The order of the layers, decided once: audited, authorized, then the work. */
export function createInitiativesService(options: {
  unguarded: UnguardedInitiativesService;
  resolver: AccessResolver;
  auditor: AuditorService;
}): InitiativesService {
  const { unguarded, resolver, auditor } = options;
  return createAuditedInitiativesService({
    auditor,
    inner: createAuthorizedInitiativesService({ inner: unguarded, resolver }),
  });
}
