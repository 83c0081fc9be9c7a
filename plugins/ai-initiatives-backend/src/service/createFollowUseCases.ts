import { NotFoundError } from '@backstage/errors';
import { describeValue } from 'backstage-plugin-ai-initiatives-common';
import type { EntityGraph } from '../catalog/EntityGraph';
import type { FollowStore } from '../database/FollowStore';
import type { InitiativesStore } from '../database/InitiativesStore';
import { entityVisible, visibleEntities } from './entityVisible';
import type { UnguardedInitiativesService } from './InitiativesService';
import { recordNotFound } from './records/recordErrors';

type Names =
  | 'listFollows'
  | 'follow'
  | 'unfollow'
  | 'followEntity'
  | 'unfollowEntity';

/** What a person wants to hear of; nobody else learns it. */
export function createFollowUseCases(options: {
  store: Pick<InitiativesStore, 'getRecord'>;
  follows: FollowStore;
  graph: Pick<EntityGraph, 'around' | 'visibleTo'>;
  now: () => Date;
}): Pick<UnguardedInitiativesService, Names> {
  const { store, follows, graph, now } = options;
  return {
    async listFollows(_, context) {
      const items = await follows.listFollows(context.access);
      const entities = items.filter(({ kind }) => kind === 'entity');
      const visible = await visibleEntities(
        graph,
        entities.map(({ id }) => id),
        context,
      );
      return {
        items: items.filter(
          ({ kind, id }) => kind !== 'entity' || visible.has(id),
        ),
      };
    },

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

    followEntity: async ({ entityRef }, context) => {
      if (!(await entityVisible(graph, context)(entityRef))) {
        throw new NotFoundError(
          `No entity ${describeValue(entityRef)} that is visible to you`,
        );
      }
      const follow = { kind: 'entity', id: entityRef } as const;
      await follows.follow({
        user: context.access.viewer.ref,
        follow,
        at: now().toISOString(),
      });
      return follow;
    },

    unfollowEntity: async ({ entityRef }, { access }) => {
      const follow = { kind: 'entity', id: entityRef } as const;
      await follows.unfollow({ user: access.viewer.ref, follow });
      return follow;
    },
  };
}
