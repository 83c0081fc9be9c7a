import { MatrixRecord, PROBLEM } from './matrixRecords';
import type { MatrixWorld } from './MatrixWorld';
import {
  CLOSED_OWNER,
  DEPENDENT,
  ENTITY,
  OTHER_OWNER,
  OWNER,
  PEOPLE,
} from './matrixBackend';
import type { Channel } from './Channel';
import {
  byId,
  counted,
  divergenceOfBase,
  followed,
  groupOfBase,
  inList,
  page,
} from './channelKinds';

const today = () => new Date().toISOString().slice(0, 10);

/** The page of the group that owns the record. */
function onPageOfOwner(world: MatrixWorld, record: MatrixRecord) {
  const isClosed = [world.initiatives, world.decisions].some(
    ({ closed }) => closed === record,
  );
  return { entityRef: isClosed ? CLOSED_OWNER : OWNER };
}

/** How a record can be read, or show in what else is read. */
export const READ_CHANNELS: readonly Channel[] = [
  byId('getInitiative', 'initiatives'),
  byId('getInitiativeHistory', 'initiatives'),
  followed('initiative', 'initiatives'),
  followed('decision', 'decisions'),
  byId('getDecision', 'decisions'),
  byId('getDecisionHistory', 'decisions'),
  byId('getDecisionLineage', 'decisions'),
  byId('exportDecision', 'decisions'),
  byId('getReview', 'reviews'),
  byId('getReviewHistory', 'reviews'),
  {
    operation: 'exportDecisions',
    about: 'decisions',
    byId: true,
    ask: (world, principal, { id }) =>
      world.ask(principal, 'exportDecisions', { ids: [id] }),
  },
  inList('exportDecisions', 'decisions', (_, { marker }) => ({
    filter: { search: marker },
  })),
  byId('getPrinciple', 'principles'),
  byId('getPrincipleHistory', 'principles'),
  {
    operation: 'compareInitiatives',
    about: 'initiatives',
    byId: true,
    ask: (world, principal, { id }) =>
      world.ask(principal, 'compareInitiatives', { ids: [world.base, id] }),
  },
  inList('listInitiatives', 'initiatives', () => page),
  inList('listInitiatives', 'initiatives', (_, { marker }) => ({
    search: marker,
  })),
  inList('listInitiatives', 'initiatives', (_, { marker }) => ({
    topicArea: [marker],
    entityRef: ENTITY,
  })),
  inList('getInitiativeFacets', 'initiatives', () => ({})),
  inList('listInitiatives', 'initiatives', () => ({
    risk: ['high'],
    outcome: ['overdue'],
  })),
  inList('listRisksByDomain', 'initiatives', () => ({})),
  inList('getInsights', 'initiatives', () => ({})),
  inList('getInsights', 'principles', () => ({})),
  inList('getInsights', 'initiatives', () => ({ asOf: today() })),
  inList('getInsights', 'principles', () => ({ asOf: today() })),
  inList('getEntityOverview', 'initiatives', () => ({ entityRef: DEPENDENT })),
  inList('getInitiative', 'initiatives', ({ base }) => ({ id: base })),
  inList('getInitiative', 'decisions', ({ base }) => ({ id: base })),
  inList('getDecision', 'decisions', ({ groundwork }) => ({ id: groundwork })),
  inList('getDecisionLineage', 'decisions', ({ groundwork }) => ({
    id: groundwork,
  })),
  inList('listDecisions', 'decisions', () => page),
  inList('listDecisions', 'decisions', (_, { marker }) => ({
    search: marker,
  })),
  inList('listDecisions', 'decisions', ({ base }) => ({ initiative: base })),
  inList('listPrinciples', 'principles', () => page),
  inList('listPrinciples', 'principles', (_, { marker }) => ({
    search: marker,
    appliesTo: [ENTITY],
  })),
  inList('getPrinciple', 'decisions', ({ guide }) => ({ id: guide })),
  inList('getPrinciple', 'initiatives', ({ guide }) => ({ id: guide })),
  inList('getDecision', 'principles', ({ citing }) => ({ id: citing })),
  inList('getDecisionHistory', 'principles', ({ citing }) => ({ id: citing })),
  inList('listDecisions', 'decisions', (_, { marker }) => ({
    search: marker,
    challenged: true,
  })),
  inList('listDecisions', 'decisions', (_, { marker }) => ({
    search: marker,
    decisionMaker: [PEOPLE.steward.ref],
  })),
  inList('compareInitiatives', 'decisions', ({ base, initiatives }) => ({
    ids: [base, initiatives.public.id],
  })),
  inList('listOverlaps', 'initiatives', ({ base }) => ({
    initiative: base,
    ...page,
  })),
  inList('listResolutions', 'initiatives', ({ base }) => ({
    initiative: base,
    ...page,
  })),
  inList('listResolutions', 'initiatives', (_, { id }) => ({
    initiative: id,
    state: 'proposed',
  })),
  inList('listReviews', 'reviews', () => page),
  inList('listReviews', 'reviews', ({ initiatives }, { marker }) => ({
    initiative: Object.values(initiatives).find(
      initiative => initiative.marker === marker,
    )?.id,
  })),
  inList('getEntityOverview', 'initiatives', () => ({ entityRef: ENTITY })),
  inList('getEntityOverview', 'decisions', () => ({ entityRef: ENTITY })),
  inList('getEntityOverview', 'principles', () => ({ entityRef: ENTITY })),
  inList('getEntityOverview', 'initiatives', onPageOfOwner),
  inList('getEntityOverview', 'decisions', onPageOfOwner),
  inList('getEntityOverview', 'initiatives', () => ({
    entityRef: OTHER_OWNER,
  })),
  inList('getEntityOverview', 'decisions', () => ({ entityRef: OTHER_OWNER })),
  counted('getEntityFacts', 'initiatives', facts => facts.hasInitiative),
  counted('getEntityFacts', 'decisions', facts => facts.openChallenges > 0),
  counted('listEntityFacts', 'decisions', facts => facts.hasReviewedDecision),
  inList('listOverlapGroups', 'initiatives', () => page),
  {
    operation: 'getOverlapGroup',
    about: 'initiatives',
    byId: false,
    ask: async (world, principal) =>
      world.ask(principal, 'getOverlapGroup', { id: await groupOfBase(world) }),
  },
  inList('listDivergences', 'decisions', () => page),
  inList('listDivergences', 'decisions', () => ({ entityRef: ENTITY })),
  {
    operation: 'getDivergence',
    about: 'decisions',
    byId: false,
    ask: async (world, principal) =>
      world.ask(principal, 'getDivergence', {
        id: await divergenceOfBase(world),
      }),
  },
  inList('findSimilarWork', 'initiatives', (_, { marker }) => ({
    title: `Sort claims ${marker}`,
    problem: `${PROBLEM} ${marker}`,
    attachments: [{ entityRef: ENTITY, role: 'changes' }],
  })),
];
