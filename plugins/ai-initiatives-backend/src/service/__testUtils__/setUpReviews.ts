import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  DecisionFields,
  InitiativeFields,
  ReviewOutcomeInput,
  ReviewPlanInput,
  ReviewView,
} from 'backstage-plugin-ai-initiatives-common';
import {
  accessOf,
  decisionInput,
  initiativeInput,
  outsider,
} from '../../__fixtures__/build';
import type { Access } from '../../access/Access';
import { DatabaseVerifier } from '../../database/verify/DatabaseVerifier';
import {
  createTestStore,
  DatabaseId,
} from '../../tests/__testUtils__/databases';
import { createRecordUseCases } from '../createRecordUseCases';
import { createReviewUseCases } from '../createReviewUseCases';
import { ReviewPlanner } from '../reviews/ReviewPlanner';

export const TEAM = 'group:default/team-claims';
const credentials = mockCredentials.user();
export const owner = accessOf();
export const other = outsider();
export const steward = accessOf({
  ref: 'user:default/stella',
  ownershipRefs: ['user:default/stella'],
  steward: true,
});

/** Review use cases over a store, and short ways to use them. */
export async function setUpReviews(databaseId: DatabaseId) {
  const { store, knex } = await createTestStore(databaseId);
  let instant = '2026-11-27T10:00:00.000Z';
  const now = () => new Date(instant);
  const dayOf = (at: string | Date) => new Date(at).toISOString().slice(0, 10);
  const clock = { now, dayOf };
  const afterCommit = () => {};
  const records = createRecordUseCases({
    store,
    learn: async () => false,
    afterCommit,
    now,
  });
  const useCases = createReviewUseCases({
    store,
    graph: {
      around: async ref =>
        new Map(
          ref === TEAM ? [[ref, { ref, title: 'Claims', relations: [] }]] : [],
        ),
      visibleTo: async refs => new Set(refs.filter(ref => ref === TEAM)),
    },
    clock,
    afterCommit,
  });
  const as = (access: Access) => ({ access, credentials });
  const plan = (input: ReviewPlanInput, access = owner) =>
    useCases.planReview({ input }, as(access));
  const hold = (
    { review: { id, revision } }: ReviewView,
    input: ReviewOutcomeInput,
    access = owner,
  ) => useCases.holdReview({ id, revision, input }, as(access));
  const initiative = async (changes: Partial<InitiativeFields> = {}) => {
    const input = initiativeInput(changes);
    const created = await records.createInitiative({ input }, as(owner));
    return created.initiative.id;
  };
  const decision = async (changes: Partial<DecisionFields> = {}) => {
    const input = decisionInput(changes);
    const created = await records.createDecision({ input }, as(owner));
    return created.decision.id;
  };
  const list = async (query = {}, access = owner) =>
    useCases.listReviews(query, as(access));
  const planner = () => new ReviewPlanner({ store, clock });
  const violations = () =>
    new DatabaseVerifier(knex).check({ pendingSince: new Date(0) });
  const setDay = (day: string) => {
    instant = `${day}T10:00:00.000Z`;
  };
  return {
    ...{ store, records, useCases, as, plan, hold, initiative, decision },
    ...{ list, planner, violations, setDay },
  };
}
