import type { UseCases } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import type { Caller } from '../access/RememberedUserInfo';

/** Who calls. */
export type CallContext = Caller;

/** Who calls, and what they may see and do. */
export interface AccessContext extends CallContext {
  readonly access: Access;
}

type Service<TContext> = {
  readonly [Name in keyof UseCases]: (
    request: UseCases[Name]['request'],
    context: TContext,
  ) => Promise<UseCases[Name]['response']>;
};

/** Every use case, once. HTTP, actions, tasks and imports translate to it. */
export type InitiativesService = Service<CallContext>;

/** The use cases behind the permission decorator. */
export type UnguardedInitiativesService = Service<AccessContext>;
