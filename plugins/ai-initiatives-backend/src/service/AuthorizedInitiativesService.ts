import { NotAllowedError } from '@backstage/errors';
import type { UseCases } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import type { AccessResolver } from '../access/AccessResolver';
import { decorateUseCases } from './decorateUseCases';
import type {
  InitiativesService,
  UnguardedInitiativesService,
} from './InitiativesService';
import { USE_CASE_RULES } from './useCaseRules';

function checkCaller(name: keyof UseCases, access: Access): void {
  const { caller } = USE_CASE_RULES[name];
  if (caller !== 'anyone' && access.viewer.type !== 'user') {
    throw new NotAllowedError(
      `Only a signed-in person may do this; '${access.viewer.ref}' is a service`,
    );
  }
  if (caller === 'steward' && !access.viewer.steward) {
    throw new NotAllowedError(
      'Only stewards may do this; they are named in aiInitiatives.stewards',
    );
  }
}

/**
 * Finds out what the caller may do and refuses what the policy forbids outright.
 * Rights over single records travel on as data and are applied where the record
 * is read.
 */
export function createAuthorizedInitiativesService(options: {
  inner: UnguardedInitiativesService;
  resolver: AccessResolver;
}): InitiativesService {
  const { inner, resolver } = options;
  return decorateUseCases(name => async (request, { credentials }) => {
    const { permissions, required } = USE_CASE_RULES[name];
    const access = await resolver.resolve({
      credentials,
      permissions,
      required,
    });
    checkCaller(name, access);
    const denied = required.find(
      permission => access.decisions[permission.name] !== 'all',
    );
    if (denied) {
      throw new NotAllowedError(
        `The permission ${denied.name} is not granted to you`,
      );
    }
    return inner[name](request as never, { credentials, access });
  });
}
