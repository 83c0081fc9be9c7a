import type {
  DivergencePage,
  EntityFacts,
  OverlapGroup,
  Page,
  UseCases,
} from 'backstage-plugin-ai-initiatives-common';
import { Answer, MatrixRecord, MatrixWorld, PROBLEM } from './MatrixWorld';
import {
  CLOSED_OWNER,
  DEPENDENT,
  ENTITY,
  OTHER_OWNER,
  OWNER,
  PEOPLE,
  placeOf,
  RULE,
} from './matrixBackend';
import { Principal, RECORDS } from '../__fixtures__/permissionMatrix';

/** What a channel is about. */
export type Subject = 'initiatives' | 'decisions' | 'principles' | 'reviews';

/** One way by which a record could become known, or be changed. */
export interface Channel {
  readonly operation: keyof UseCases;
  readonly about: Subject;
  /** The record is asked for by its id, and absence is an error. */
  readonly byId: boolean;
  readonly ask: (
    world: MatrixWorld,
    principal: Principal,
    record: MatrixRecord,
    ifMatch?: string | null,
  ) => Promise<Answer>;
}

const page = { limit: 100 };

const today = () => new Date().toISOString().slice(0, 10);

function byId(
  operation:
    | 'getInitiative'
    | 'getInitiativeHistory'
    | 'getDecision'
    | 'getDecisionHistory'
    | 'getDecisionLineage'
    | 'exportDecision'
    | 'getPrinciple'
    | 'getPrincipleHistory'
    | 'getReview'
    | 'getReviewHistory',
  about: Subject,
): Channel {
  return {
    operation,
    about,
    byId: true,
    ask: (world, principal, { id }) => world.ask(principal, operation, { id }),
  };
}

function followed(kind: 'initiative' | 'decision', about: Subject): Channel {
  return {
    operation: 'follow',
    about,
    byId: true,
    ask: (world, principal, { id }) =>
      world.ask(principal, 'follow', { kind, id }),
  };
}

function inList<Name extends keyof UseCases>(
  operation: Name,
  about: Subject,
  request: (
    world: MatrixWorld,
    record: MatrixRecord,
  ) => UseCases[Name]['request'],
): Channel {
  return {
    operation,
    about,
    byId: false,
    ask: (world, principal, record) =>
      world.ask(principal, operation, request(world, record)),
  };
}

/** Facts name no record: they tell of it by counting it. */
function counted(
  operation: 'getEntityFacts' | 'listEntityFacts',
  about: 'initiatives' | 'decisions',
  isCounted: (facts: EntityFacts) => boolean,
): Channel {
  return {
    operation,
    about,
    byId: false,
    ask: async (world, principal, record) => {
      const name = RECORDS.find(at => world[about][at] === record)!;
      const entityRef = placeOf(name);
      const { status, text } =
        operation === 'getEntityFacts'
          ? await world.ask(principal, operation, { entityRef })
          : await world.ask(principal, operation, { entityRefs: [entityRef] });
      const answer = JSON.parse(text);
      const [facts] = answer.items ?? [answer];
      const tells = status === 200 && isCounted(facts);
      return { status, text: tells ? record.marker : '' };
    },
  };
}

/** The page of the group that owns the record. */
function onPageOfOwner(world: MatrixWorld, record: MatrixRecord) {
  const isClosed = [world.initiatives, world.decisions].some(
    ({ closed }) => closed === record,
  );
  return { entityRef: isClosed ? CLOSED_OWNER : OWNER };
}

/** Id of the group whose members all resemble what all are connected with. */
async function groupOfBase(world: MatrixWorld): Promise<string> {
  const { text } = await world.ask('steward', 'listOverlapGroups', page);
  const { items } = JSON.parse(text) as Page<OverlapGroup>;
  const group = items.find(({ members }) =>
    members.some(({ id }) => id === world.base),
  );
  if (!group) {
    throw new Error(`No group of '${world.base}' in ${text}`);
  }
  return group.id;
}

/** Id of the divergence with the other answer to what all decisions ask. */
async function divergenceOfBase(world: MatrixWorld): Promise<string> {
  const { text } = await world.ask('steward', 'listDivergences', page);
  const { items } = JSON.parse(text) as DivergencePage;
  const found = items.find(({ members }) =>
    members.some(({ decision }) => decision.id === world.baseDecision),
  );
  if (!found) {
    throw new Error(`No divergence of '${world.baseDecision}' in ${text}`);
  }
  return found.id;
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

function change(
  operation:
    | 'updateInitiative'
    | 'archiveInitiative'
    | 'restoreInitiative'
    | 'updateDecision'
    | 'archiveDecision'
    | 'restoreDecision'
    | 'updatePrinciple'
    | 'archivePrinciple'
    | 'restorePrinciple',
): Channel {
  const input = { title: 'Another title' };
  return {
    operation,
    about: `${operation.replace(/^[a-z]+/, '').toLowerCase()}s` as Subject,
    byId: true,
    ask: (world, principal, { id }, ifMatch) =>
      world.ask(principal, operation, { id, revision: 1, input }, ifMatch),
  };
}

function changeReview(
  operation: 'updateReview' | 'holdReview' | 'skipReview' | 'draftFollowUp',
  input: object,
): Channel {
  return {
    operation,
    about: 'reviews',
    byId: true,
    ask: (world, principal, { id }, ifMatch) =>
      world.ask(
        principal,
        operation,
        { id, revision: 1, input: input as never },
        ifMatch,
      ),
  };
}

/** How a record can be changed. */
export const CHANGE_CHANNELS: readonly Channel[] = [
  change('updateInitiative'),
  change('archiveInitiative'),
  change('restoreInitiative'),
  change('updateDecision'),
  change('archiveDecision'),
  change('restoreDecision'),
  changeReview('updateReview', { dueOn: '2099-01-31' }),
  changeReview('holdReview', { works: 'All of it' }),
  changeReview('skipReview', { reason: 'Nobody was there' }),
  changeReview('draftFollowUp', { followUp: 0 }),
  change('updatePrinciple'),
  change('archivePrinciple'),
  change('restorePrinciple'),
];

/** Calls that are about no record of the matrix, by use case. */
export const OTHER_CHANNELS: {
  readonly [Name in keyof UseCases]?: (
    world: MatrixWorld,
    principal: Principal,
  ) => Promise<Answer>;
} = {
  createInitiative: (world, principal) =>
    world.ask(principal, 'createInitiative', {
      input: { title: 'New', problem: 'New', owner: OTHER_OWNER },
    }),
  createDecision: (world, principal) =>
    world.ask(principal, 'createDecision', {
      input: { title: 'New', contextAndProblem: 'New', owner: OTHER_OWNER },
    }),
  createPrinciple: (world, principal) =>
    world.ask(principal, 'createPrinciple', {
      input: {
        title: 'New',
        statement: 'New',
        rationale: 'New',
        owner: OTHER_OWNER,
      },
    }),
  takeOverPrinciple: (world, principal) =>
    world.ask(principal, 'takeOverPrinciple', { entityRef: RULE }),
  uploadImportFile: (world, principal) =>
    world.ask(principal, 'uploadImportFile', {
      name: 'inventory.csv',
      content: new TextEncoder().encode('title,problem,owner\nA,B,C\n'),
    }),
  startImport: async (world, principal) => {
    const file = await world.ask(principal, 'uploadImportFile', {
      name: 'inventory.csv',
      content: new TextEncoder().encode('title,problem,owner\nA,B,C\n'),
    });
    const { id = world.importFile, mapping = { fields: {}, keyColumns: [] } } =
      JSON.parse(file.text);
    return world.ask(principal, 'startImport', {
      fileId: id,
      mode: 'dry-run',
      mapping,
    });
  },
  getImport: (world, principal) =>
    world.ask(principal, 'getImport', { id: world.importJob }),
  listImportRows: (world, principal) =>
    world.ask(principal, 'listImportRows', { id: world.importJob }),
  cancelImport: (world, principal) =>
    world.ask(principal, 'cancelImport', { id: world.importJob }),
  listImportPresets: (world, principal) =>
    world.ask(principal, 'listImportPresets', {}),
  judgeDivergence: async (world, principal) =>
    world.ask(principal, 'judgeDivergence', {
      id: await divergenceOfBase(world),
      input: { verdict: 'confirmed' },
    }),
  undoDivergenceVerdict: async (world, principal) =>
    world.ask(principal, 'undoDivergenceVerdict', {
      id: await divergenceOfBase(world),
    }),
  listDecisionLogs: (world, principal) =>
    world.ask(principal, 'listDecisionLogs', page),
  getDecisionSource: (world, principal) =>
    world.ask(principal, 'getDecisionSource', { id: world.imported }),
  listDecisionTemplates: (world, principal) =>
    world.ask(principal, 'listDecisionTemplates', {}),
  convertDecision: async (world, principal) => {
    const id = world.imported;
    const answer = await world.ask(principal, 'convertDecision', { id });
    // Whoever comes too late was allowed to.
    return answer.text.includes('was converted already')
      ? { ...answer, status: 201 }
      : answer;
  },
  refreshDecisionLogs: (world, principal) =>
    world.ask(principal, 'refreshDecisionLogs', {}),
  listFollows: (world, principal) => world.ask(principal, 'listFollows', {}),
  unfollow: (world, principal) =>
    world.ask(principal, 'unfollow', { kind: 'initiative', id: 'nothing' }),
  followEntity: (world, principal) =>
    world.ask(principal, 'followEntity', { entityRef: ENTITY }),
  unfollowEntity: (world, principal) =>
    world.ask(principal, 'unfollowEntity', { entityRef: ENTITY }),
  verifyStore: (world, principal) => world.ask(principal, 'verifyStore', {}),
  getOverlapRebuild: (world, principal) =>
    world.ask(principal, 'getOverlapRebuild', {}),
  rebuildOverlaps: (world, principal) =>
    world.ask(principal, 'rebuildOverlaps', {}),
  cancelOverlapRebuild: (world, principal) =>
    world.ask(principal, 'cancelOverlapRebuild', {}),
};
