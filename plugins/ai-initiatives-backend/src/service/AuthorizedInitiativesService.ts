import { isDeepStrictEqual } from 'node:util';
import { NotAllowedError } from '@backstage/errors';
import type { UseCases } from 'backstage-plugin-ai-initiatives-common';
import { LRUCache } from 'lru-cache';
import type { Access } from '../access/Access';
import type { AccessResolver } from '../access/AccessResolver';
import { actorOf } from './actorOf';
import { begin } from './begin';
import { decorateUseCases } from './decorateUseCases';
import type {
  InitiativesService,
  UnguardedInitiativesService,
} from './InitiativesService';
import { USE_CASE_RULES } from './useCaseRules';

function checkCaller(name: keyof UseCases, access: Access): void {
  const { caller } = USE_CASE_RULES[name];
  const { type, ref, agent } = access.viewer;
  if (caller === 'userOrAgent' && type !== 'user' && !agent) {
    throw new NotAllowedError(
      `Only a signed-in person or an agent may do this; '${ref}' is a service that is not named in aiInitiatives.agents`,
    );
  }
  if ((caller === 'user' || caller === 'steward') && type !== 'user') {
    throw new NotAllowedError(
      `Only a signed-in person may do this; '${ref}' is a service`,
    );
  }
  if (caller === 'steward' && !access.viewer.steward) {
    throw new NotAllowedError(
      'Only stewards may do this; they are named in aiInitiatives.stewards',
    );
  }
}

type Response = UseCases[keyof UseCases]['response'];

/** Callers whose last access is remembered. */
const REMEMBERED = 1000;

/**
 * Finds out what the caller may do and refuses what the policy forbids outright.
 * Rights over single records travel on as data and are applied where the record
 * is read.
 *
 * Reading begins while the policy is asked, with the access the same caller had
 * the last time. What it finds leaves only when the policy answers the same
 * again; otherwise it is forgotten, and read again.
 */
export function createAuthorizedInitiativesService(options: {
  inner: UnguardedInitiativesService;
  resolver: AccessResolver;
}): InitiativesService {
  const { inner, resolver } = options;
  const lastAccess = new LRUCache<string, Access>({ max: REMEMBERED });
  return decorateUseCases(name => async (request, context) => {
    const { credentials } = context;
    const { action, permissions, required } = USE_CASE_RULES[name];
    const answerWith = async (access: Access): Promise<Response> =>
      inner[name](request as never, { credentials, access });

    const deciding = begin(() =>
      resolver.resolve({ ...context, permissions, required }),
    );
    const caller = JSON.stringify([name, actorOf(credentials)]);
    const expected = action === 'read' ? lastAccess.get(caller) : undefined;
    const begun = expected && begin(() => answerWith(expected));

    const access = await deciding;
    checkCaller(name, access);
    const denied = required.find(
      permission => access.decisions[permission.name] !== 'all',
    );
    if (denied) {
      throw new NotAllowedError(
        `The permission ${denied.name} is not granted to you`,
      );
    }
    lastAccess.set(caller, access);
    return begun && isDeepStrictEqual(access, expected)
      ? begun
      : answerWith(access);
  });
}
