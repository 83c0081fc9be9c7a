import { initiative, initiativeSummary } from './exampleInitiatives';
import { owner, page } from './exampleParts';
import { principle } from './examplePrinciples';
import { revision } from './exampleRevision';
import { initiativeView } from './exampleViews';
import type { Examples } from './examples';

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

const initiativeChange = { id: initiative.id, revision: 3 };

type Names =
  | 'listInitiatives'
  | 'getInitiativeFacets'
  | 'listRisksByDomain'
  | 'getInitiative'
  | 'createInitiative'
  | 'updateInitiative'
  | 'archiveInitiative'
  | 'restoreInitiative'
  | 'getInitiativeHistory';

/** What the use cases around initiatives take and give. */
export const initiativeExamples: Pick<Examples, Names> = {
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
};
