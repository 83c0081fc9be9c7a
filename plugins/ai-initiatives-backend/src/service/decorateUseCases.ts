import type { UseCases } from 'backstage-plugin-ai-initiatives-common';
import type { CallContext, InitiativesService } from './InitiativesService';
import { USE_CASE_NAMES } from './useCaseRules';

type Call = (
  request: UseCases[keyof UseCases]['request'],
  context: CallContext,
) => Promise<UseCases[keyof UseCases]['response']>;

/** A service made of one function per use case. */
export function decorateUseCases(
  callOf: (name: keyof UseCases) => Call,
): InitiativesService {
  const entries = USE_CASE_NAMES.map(name => [name, callOf(name)]);
  return Object.fromEntries(entries) as InitiativesService;
}
