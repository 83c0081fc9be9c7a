import type { Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import {
  type DecisionInput,
  type Follow,
  type InitiativeInput,
  type InitiativesApi,
  LINEAGE_RELATIONS,
  NO_FACT_COUNTS,
  type OverlapRebuild,
  type PrincipleInput,
  toEntityFacts,
} from 'backstage-plugin-ai-initiatives-common';
import { COMPANY } from './mock/company';
import { decisionCalls } from './mock/decisionCalls';
import { divergenceCalls } from './mock/divergenceCalls';
import { discussionCalls } from './mock/discussionCalls';
import { importCalls } from './mock/importCalls';
import { initiativeCalls } from './mock/initiativeCalls';
import { MockHouse } from './mock/MockHouse';
import { mockInsights } from './mock/mockInsights';
import { overlapCalls } from './mock/overlapCalls';
import { overviewCalls } from './mock/overviewCalls';
import { reviewCalls } from './mock/reviewCalls';
import { principleCalls } from './mock/principleCalls';
import { resolutionCalls } from './mock/resolutionCalls';
import { SEED_DECISIONS } from './mock/seedDecisions';
import { SEED_INITIATIVES } from './mock/seedInitiatives';
import { SEED_PRINCIPLES } from './mock/seedPrinciples';

/** The mock compares at once, so there is never anything to compute anew. */
const IDLE: OverlapRebuild = { state: 'idle', percent: 0, mayRun: false };

/** What the mock starts with; all of it has a default. */
export interface MockApiOptions {
  readonly entities?: readonly Entity[];
  readonly initiatives?: readonly InitiativeInput[];
  readonly decisions?: readonly DecisionInput[];
  readonly principles?: readonly PrincipleInput[];
  readonly now?: () => string;
  /** Runs before each answer: waits, or throws to show how failures look. */
  readonly beforeEach?: (call: keyof InitiativesApi) => Promise<void>;
}

function seed(house: MockHouse, options: MockApiOptions): void {
  (options.principles ?? SEED_PRINCIPLES).forEach(input =>
    house.principles.create(input),
  );
  const principleId = (title: string) =>
    house.principles.all().find(item => item.title === title)?.id ?? title;
  (options.initiatives ?? SEED_INITIATIVES).forEach(input =>
    house.initiatives.create(input),
  );
  const initiativeId = (title: string) =>
    house.initiatives.all().find(item => item.title === title)?.id ?? title;
  const decisionId = (title: string) =>
    house.decisions.all().find(item => item.title === title)?.id ?? title;
  (options.decisions ?? SEED_DECISIONS).forEach(input =>
    house.decisions.create({
      ...input,
      initiatives: (input.initiatives ?? []).map(initiativeId),
      ...Object.fromEntries(
        LINEAGE_RELATIONS.map(relation => [
          relation,
          (input[relation] ?? []).map(decisionId),
        ]),
      ),
      principles: input.principles?.map(citation => ({
        ...citation,
        principle: principleId(citation.principle),
      })),
    }),
  );
}

/**
 * The whole interface in memory, for the dev apps and for tests: what is saved
 * is there afterwards, a change to an old revision is refused, an import moves
 * each time it is looked at.
 */
export function createMockApi(options: MockApiOptions = {}): InitiativesApi {
  const now = options.now ?? (() => new Date().toISOString());
  const house = new MockHouse({ entities: options.entities ?? COMPANY, now });
  seed(house, options);
  const follows = new Map<string, Follow>();
  const calls: InitiativesApi = {
    ...initiativeCalls(house),
    ...decisionCalls(house),
    ...divergenceCalls({ house, now }),
    ...principleCalls(house),
    ...discussionCalls({ house, now }),
    ...overlapCalls(house),
    ...overviewCalls(house),
    ...resolutionCalls({ house, now }),
    ...reviewCalls({ house, now }),
    ...importCalls({ house, now }),
    getInsights: ({ asOf }) => mockInsights({ house, lists: calls, asOf }),
    verifyStore: async () => ({ checkedAt: now(), violations: [] }),
    getOverlapRebuild: async () => IDLE,
    rebuildOverlaps: async () => IDLE,
    cancelOverlapRebuild: async () => IDLE,
    refreshDecisionLogs: async () => ({ scheduled: true }),
    listDecisionLogs: async ({ limit = 50, offset = 0 }) => ({
      items: [],
      totalItems: 0,
      limit,
      offset,
    }),
    // No page asks for facts.
    getEntityFacts: async ({ entityRef }) =>
      toEntityFacts(entityRef, NO_FACT_COUNTS),
    listEntityFacts: async ({ entityRefs }) => ({
      items: entityRefs.map(ref => toEntityFacts(ref, NO_FACT_COUNTS)),
    }),
    listFollows: async () => ({ items: [...follows.values()] }),
    follow: async ({ kind, id }) => {
      follows.set(`${kind}:${id}`, { kind, id });
      return { kind, id };
    },
    unfollow: async ({ kind, id }) => {
      follows.delete(`${kind}:${id}`);
      return { kind, id };
    },
    followEntity: async ({ entityRef: id }) => {
      follows.set(`entity:${id}`, { kind: 'entity', id });
      return { kind: 'entity', id };
    },
    unfollowEntity: async ({ entityRef: id }) => {
      follows.delete(`entity:${id}`);
      return { kind: 'entity', id };
    },
    getDecisionSource: async ({ id }) => {
      throw new NotFoundError(`The decision '${id}' comes from no file`);
    },
  };
  const { beforeEach } = options;
  if (!beforeEach) {
    return calls;
  }
  return new Proxy(calls, {
    get: (target, name: keyof InitiativesApi) => {
      const call = target[name] as (...args: unknown[]) => unknown;
      return async (...args: unknown[]) => {
        await beforeEach(name);
        return call(...args);
      };
    },
  });
}
