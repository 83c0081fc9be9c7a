import { decision } from './exampleDecisions';
import { initiative } from './exampleInitiatives';
import type { Examples } from './examples';

type Names =
  | 'listFollows'
  | 'follow'
  | 'unfollow'
  | 'followEntity'
  | 'unfollowEntity';

/** The examples of following records and entities. */
export const followExamples: Pick<Examples, Names> = {
  listFollows: {
    request: {},
    response: {
      items: [
        { kind: 'initiative', id: initiative.id },
        { kind: 'entity', id: 'component:default/intake' },
      ],
    },
  },
  follow: {
    request: { kind: 'initiative', id: initiative.id },
    response: { kind: 'initiative', id: initiative.id },
  },
  unfollow: {
    request: { kind: 'decision', id: decision.id },
    response: { kind: 'decision', id: decision.id },
  },
  followEntity: {
    request: { entityRef: 'component:default/intake' },
    response: { kind: 'entity', id: 'component:default/intake' },
  },
  unfollowEntity: {
    request: { entityRef: 'component:default/intake' },
    response: { kind: 'entity', id: 'component:default/intake' },
  },
};
