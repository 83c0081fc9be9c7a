import {
  decision,
  decisionLog,
  decisionSource,
  decisionSummary,
} from './exampleDecisions';
import { initiative } from './exampleInitiatives';
import { page } from './exampleParts';
import { revision } from './exampleRevision';
import { decisionView } from './exampleViews';
import type { Examples } from './examples';

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

const decisionChange = { id: decision.id, revision: 3 };

type Names =
  | 'listDecisions'
  | 'getDecision'
  | 'createDecision'
  | 'updateDecision'
  | 'archiveDecision'
  | 'restoreDecision'
  | 'getDecisionHistory'
  | 'getDecisionLineage'
  | 'exportDecision'
  | 'exportDecisions'
  | 'convertDecision'
  | 'listDecisionTemplates'
  | 'getDecisionSource'
  | 'listDecisionLogs'
  | 'refreshDecisionLogs';

/** What the use cases around decisions and their logs take and give. */
export const decisionExamples: Pick<Examples, Names> = {
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
  listDecisionLogs: {
    request: { limit: 20, offset: 40 },
    response: { ...page, items: [decisionLog] },
  },
  refreshDecisionLogs: { request: {}, response: { scheduled: true } },
};
