import type { FollowStore } from '../database/FollowStore';
import type { InitiativesStore } from '../database/InitiativesStore';
import type { UnguardedInitiativesService } from './InitiativesService';
import { recordNotFound } from './records/recordErrors';

type Names = 'listFollows' | 'follow' | 'unfollow';

/** What a person wants to hear of; nobody else learns it. */
export function createFollowUseCases(options: {
  store: Pick<InitiativesStore, 'getRecord'>;
  follows: FollowStore;
  now: () => Date;
}): Pick<UnguardedInitiativesService, Names> {
  const { store, follows, now } = options;
  return {
    listFollows: async (_, { access }) => ({
      items: await follows.listFollows(access),
    }),

    follow: async ({ kind, id }, { access }) => {
      if (!(await store.getRecord({ kind, id, access }))) {
        throw recordNotFound(kind, id);
      }
      await follows.follow({
        user: access.viewer.ref,
        follow: { kind, id },
        at: now().toISOString(),
      });
      return { kind, id };
    },

    unfollow: async ({ kind, id }, { access }) => {
      await follows.unfollow({
        user: access.viewer.ref,
        follow: { kind, id },
      });
      return { kind, id };
    },
  };
}
