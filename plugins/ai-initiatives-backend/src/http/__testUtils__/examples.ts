import type { UseCases } from 'backstage-plugin-ai-initiatives-common';
import {
  comparedResolution,
  Complete,
  decision,
  decisionLog,
  decisionSource,
  decisionSummary,
  decisionView,
  importJob,
  initiative,
  initiativeSummary,
  initiativeView,
  mapping,
  measure,
  overlapResolution,
  owner,
  reviewSummary,
  principle,
  principleSummary,
} from './exampleRecords';
import { divergenceExamples } from './divergenceExamples';
import { insightExamples } from './insightExamples';
import { principleExamples } from './principleExamples';
import { resolutionExamples } from './resolutionExamples';
import { reviewExamples } from './reviewExamples';

/** One complete request and answer for a use case. */
export type Examples = {
  readonly [Name in keyof UseCases]: {
    readonly request: Complete<UseCases[Name]['request']>;
    readonly response: Complete<UseCases[Name]['response']>;
  };
};

const page = { totalItems: 41, limit: 20, offset: 40 };

const revision = {
  recordId: initiative.id,
  revision: 3,
  action: 'changed',
  at: initiative.updatedAt,
  by: initiative.updatedBy,
  visibility: 'public',
  changes: [{ field: 'stage', before: 'idea', after: 'pilot' }],
} as const;

const overlap = {
  ...measure,
  left: initiativeSummary,
  right: { ...initiativeSummary, id: 'letter-reader-efgh6789' },
  resolution: overlapResolution,
};

const facts = {
  entityRef: 'component:default/claims',
  hasInitiative: true,
  initiativeCount: 3,
  hasReviewedDecision: true,
  decisionCount: 2,
  openChallenges: 1,
  overlapCount: 4,
  overdueReviews: 1,
  outcomesUnknownPastDue: 2,
  highestRiskLevel: 'unknown',
  principlesDeviatedFrom: 1,
} as const;

const facet = [{ value: 'pilot', label: 'Pilot', count: 3 }];

const initiativeInput = {
  title: 'Claims triage',
  problem: 'Adjusters sort every claim by hand.',
  owner: owner.ref,
  stage: 'idea',
  visibility: 'public',
  readers: ['user:default/grace'],
  outputs: null,
  benefits: 'Claims start a day earlier.',
  users: null,
  lesson: null,
  differsBecause: null,
  aiClassification: 'nlp',
  topicArea: 'Insurance',
  sourcing: 'both',
  vendors: [],
  tools: ['scikit-learn'],
  dataDescription: null,
  allowsHints: true,
  personalData: 'unknown',
  euRiskLevel: 'minimal',
  euRole: 'provider',
  highImpact: null,
  humanOversight: null,
  tags: ['claims'],
  links: [{ title: 'Plan', url: 'https://example.org/plan' }],
  attachments: [{ entityRef: 'component:default/claims', role: 'uses' }],
  buildsOn: null,
  principles: [principle.id],
  expectedOutcomes: initiative.expectedOutcomes,
} as const;

const {
  id: _id,
  revision: _revision,
  origin: _origin,
  source: _source,
  ratifiedBy: _ratifiedBy,
  ratifiedAt: _ratifiedAt,
  ...fields
} = decision;
const {
  createdAt: _createdAt,
  createdBy: _createdBy,
  updatedAt: _updatedAt,
  updatedBy: _updatedBy,
  archivedAt: _archivedAt,
  ...decisionInput
} = fields;

const initiativeChange = { id: initiative.id, revision: 3 };
const decisionChange = { id: decision.id, revision: 3 };
const job = { id: importJob.id };

const rebuild = {
  state: 'running' as const,
  percent: 40,
  mayRun: true,
  learnt: { verdicts: 23, half: 0.57 },
};

export const examples: Examples = {
  ...principleExamples,
  ...insightExamples,
  listInitiatives: {
    request: {
      search: 'claims & "letters" 100% a+b (é) *',
      stage: ['idea', 'pilot'],
      owner: ['group:default/claims'],
      topicArea: ['Health, Safety / Environment?', 'Insurance'],
      tag: ['claims'],
      entityRef: 'component:default/claims',
      outcome: ['missed', 'overdue'],
      risk: ['high', 'no-oversight'],
      archived: false,
      sort: '-updatedAt',
      limit: 0,
      offset: 40,
    },
    response: { ...page, items: [initiativeSummary] },
  },
  getInitiativeFacets: {
    request: {},
    response: { stage: facet, owner: facet, topicArea: facet, risk: facet },
  },
  listRisksByDomain: {
    request: {},
    response: {
      items: [
        {
          domain: owner,
          levels: {
            prohibited: 0,
            high: 1,
            limited: 0,
            minimal: 2,
            'not-high-impact': 0,
            'not-assessed': 4,
          },
          noOversight: 1,
          total: 7,
        },
      ],
    },
  },
  getInitiative: {
    request: { id: initiative.id },
    response: initiativeView,
  },
  createInitiative: {
    request: { input: initiativeInput, idempotencyKey: 'c8a4~1!' },
    response: initiativeView,
  },
  updateInitiative: {
    request: { ...initiativeChange, input: initiativeInput },
    response: initiativeView,
  },
  archiveInitiative: { request: initiativeChange, response: initiativeView },
  restoreInitiative: { request: initiativeChange, response: initiativeView },
  getInitiativeHistory: {
    request: { id: initiative.id },
    response: {
      ...page,
      items: [{ ...revision, recordKind: 'initiative', snapshot: initiative }],
    },
  },
  listDecisions: {
    request: {
      search: 'hosting',
      status: ['accepted'],
      owner: ['group:default/claims', 'Claims department'],
      entityRef: 'component:default/claims',
      initiative: initiative.id,
      outcome: ['met'],
      decisionMaker: ['user:default/ada'],
      decidedSince: '2026-01-01',
      challenged: false,
      archived: true,
      sort: 'date',
      limit: 100,
      offset: Number.MAX_SAFE_INTEGER,
    },
    response: { ...page, items: [decisionSummary] },
  },
  getDecision: { request: { id: decision.id }, response: decisionView },
  createDecision: {
    request: { input: decisionInput, idempotencyKey: 'd9b5' },
    response: decisionView,
  },
  updateDecision: {
    request: { ...decisionChange, input: decisionInput },
    response: decisionView,
  },
  archiveDecision: { request: decisionChange, response: decisionView },
  restoreDecision: { request: decisionChange, response: decisionView },
  getDecisionHistory: {
    request: { id: decision.id },
    response: {
      ...page,
      items: [{ ...revision, recordKind: 'decision', snapshot: decision }],
    },
  },
  getDecisionLineage: {
    request: { id: decision.id },
    response: {
      nodes: [decisionSummary],
      edges: [
        {
          from: decision.id,
          to: '20250101-rent-it-abcd2345',
          relation: 'supersedes',
        },
      ],
      truncated: true,
    },
  },
  exportDecision: {
    request: { id: decision.id },
    response: {
      fileName: `${decision.id}.md`,
      text: '# Sort letters\n',
      original: {
        base64: 'IyBTb3J0IGxldHRlcnMK',
        sha256: decisionSource.sha256,
      },
    },
  },
  exportDecisions: {
    request: {
      ids: [decision.id],
      filter: {
        search: 'hosting',
        status: ['accepted'],
        owner: ['group:default/claims'],
        entityRef: 'component:default/claims',
        initiative: initiative.id,
        outcome: ['missed'],
        challenged: true,
        decisionMaker: ['user:default/ada'],
        decidedSince: '2026-01-01',
        archived: false,
      },
    },
    response: {
      fileName: 'decisions.zip',
      content: new Uint8Array([80, 75, 5, 6]),
    },
  },
  convertDecision: {
    request: { id: decision.id },
    response: decisionView,
  },
  listDecisionTemplates: {
    request: {},
    response: { items: [{ title: 'Model choice', fields: decisionInput }] },
  },
  getDecisionSource: {
    request: { id: decision.id },
    response: {
      id: decision.id,
      source: decisionSource,
      text: '# Sort letters\n',
      siblings: [{ path: '0002-b.md', id: '20260103-b-abcd2345' }],
    },
  },
  raiseChallenge: {
    request: { id: decision.id, text: 'Two machines are not enough.' },
    response: decisionView,
  },
  answerChallenge: {
    request: { id: 'challenge-abcd2345', text: 'We order a third.' },
    response: decisionView,
  },
  moveChallenge: {
    request: {
      id: 'challenge-abcd2345',
      state: 'amended',
      text: 'We order a third.',
      amendment: '20260301-a-third-machine-abcd2345',
    },
    response: decisionView,
  },
  addAdvice: {
    request: {
      id: decision.id,
      of: 'group:default/security',
      role: 'expert',
      question: 'Is the room locked?',
      text: null,
    },
    response: decisionView,
  },
  giveAdvice: {
    request: { id: 'advice-abcd2345', text: 'It is.' },
    response: decisionView,
  },
  listDecisionLogs: {
    request: { limit: 20, offset: 40 },
    response: { ...page, items: [decisionLog] },
  },
  refreshDecisionLogs: { request: {}, response: { scheduled: true } },
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
  findSimilarWork: {
    request: {
      title: 'Sorting letters',
      problem: 'Letters pile up.',
      outputs: 'A sorted pile.',
      tags: ['letters'],
      attachments: [{ entityRef: 'component:default/mail', role: 'changes' }],
      except: initiative.id,
    },
    response: {
      tooLittle: false,
      items: [{ ...measure, initiative: initiativeSummary }],
    },
  },
  compareInitiatives: {
    request: { ids: [initiative.id, 'letter-reader-efgh6789'] },
    response: {
      initiatives: [initiativeView, initiativeView],
      pairs: [
        {
          ...measure,
          left: initiative.id,
          right: 'letter-reader-efgh6789',
          tooLittle: 'letter-reader-efgh6789',
          resolution: comparedResolution,
          meeting: {
            meeting: 'system:default/claims',
            path: [
              'component:default/intake',
              'system:default/claims',
              'component:default/letters',
            ].map(ref => ({ ref, title: ref, known: true })),
          },
        },
      ],
    },
  },
  listOverlaps: {
    request: {
      entityRef: 'component:default/claims',
      initiative: initiative.id,
      owner: ['group:default/claims'],
      stage: ['deployed'],
      band: 'related',
      kind: ['same-data'],
      crossTeam: false,
      settled: false,
      limit: 10,
      offset: 0,
    },
    response: { ...page, items: [overlap] },
  },
  ...divergenceExamples,
  ...resolutionExamples,
  ...reviewExamples,
  listOverlapGroups: {
    request: { limit: 1, offset: 2 },
    response: {
      ...page,
      items: [
        {
          id: 'group-1',
          name: 'Claims triage',
          members: [initiativeSummary],
          teams: 2,
          meanProbability: 0.5,
        },
      ],
    },
  },
  getOverlapGroup: {
    request: { id: 'group-1' },
    response: {
      id: 'group-1',
      name: 'Claims triage',
      members: [
        {
          initiative,
          owner,
          labels: [owner],
          buildsOn: [initiativeSummary],
        },
      ],
      membersTotal: 51,
      teams: 2,
      terms: measure.evidence.terms,
      pairs: [overlap],
      pairsTotal: 201,
    },
  },
  getEntityOverview: {
    request: { entityRef: 'component:default/claims', limit: 50 },
    response: {
      entity: owner,
      initiatives: [
        {
          initiative: initiativeSummary,
          reach: 'inherited',
          path: [owner],
          role: 'changes',
        },
      ],
      initiativesTotal: 1,
      decisions: [
        {
          decision: decisionSummary,
          successors: [
            { id: 'stop-abcd2345', title: 'Stop', relation: 'amends' },
          ],
          reach: 'upstream',
          path: [owner],
          role: 'governs',
        },
      ],
      openChallenges: 3,
      decisionsTotal: 1,
      principles: [{ principle: principleSummary, path: [owner] }],
      principlesTotal: 1,
      similar: [overlap],
      similarTotal: 1,
      nextReview: '2026-07-01',
      reviews: [reviewSummary],
      outcomes: {
        missed: 1,
        overdue: 7,
        items: [
          {
            recordKind: 'decision',
            recordId: decision.id,
            recordTitle: decision.title,
            statement: 'No claim leaves',
            state: 'overdue',
            due: '2026-06-01',
          },
        ],
      },
      risks: {
        items: [
          {
            initiative: { id: initiative.id, title: initiative.title },
            way: 'consumes-api',
            path: [owner, owner],
            reasons: ['high', 'no-oversight'],
          },
        ],
        total: 6,
        notAssessed: 2,
      },
      ownership: {
        initiativesTotal: 7,
        decisions: [decisionSummary],
        decisionsTotal: 6,
        credit: [
          {
            recordKind: 'initiative',
            way: 'joined',
            id: 'letter-reader-efgh6789',
            title: 'Letter reader',
            owner,
            ours: { id: initiative.id, title: initiative.title },
          },
        ],
        creditTotal: 9,
      },
    },
  },
  getEntityFacts: {
    request: { entityRef: 'component:default/claims' },
    response: facts,
  },
  listEntityFacts: {
    request: { entityRefs: ['component:default/claims'] },
    response: { items: [facts] },
  },
  listImportPresets: {
    request: {},
    response: { items: [{ id: 'omb', title: 'OMB inventory', mapping }] },
  },
  uploadImportFile: {
    request: {
      name: 'inventory 2026, "final".csv',
      content: new Uint8Array([0, 239, 187, 191, 255]),
    },
    response: {
      id: 'file-1',
      name: 'inventory.csv',
      bytes: 5,
      format: 'csv',
      encoding: 'windows-1252',
      delimiter: ';',
      columns: ['A', 'B', 'ID'],
      rows: 10,
      sample: [{ A: 'a', B: 'b', ID: '1' }],
      preset: 'omb',
      mapping,
      warnings: ['The encoding was guessed.'],
    },
  },
  startImport: {
    request: { fileId: 'file-1', mode: 'run', mapping },
    response: importJob,
  },
  getImport: { request: job, response: importJob },
  listImportRows: {
    request: { ...job, outcome: 'problem', limit: 5, offset: 5 },
    response: {
      ...page,
      items: [
        {
          row: 5,
          outcome: 'problem',
          title: 'Claims triage',
          reasons: ['owner is required'],
          initiativeId: initiative.id,
        },
      ],
    },
  },
  cancelImport: { request: job, response: importJob },
  verifyStore: {
    request: {},
    response: {
      checkedAt: initiative.updatedAt,
      violations: [{ invariant: 'history', detail: 'Revision 2 is missing.' }],
    },
  },
  getOverlapRebuild: { request: {}, response: rebuild },
  rebuildOverlaps: { request: {}, response: { ...rebuild, state: 'waiting' } },
  cancelOverlapRebuild: {
    request: {},
    response: { ...rebuild, state: 'idle', percent: 0 },
  },
};
