import type { Examples } from './examples';
import { principle, principleListItem } from './examplePrinciples';
import { principleView } from './exampleViews';

const change = { id: principle.id, revision: 3 };

const { statement, rationale, implications, characteristics } = principle;

const input = {
  ...{ statement, rationale, implications, characteristics },
  title: principle.title,
  owner: principle.owner,
  scope: null,
  status: 'draft',
  inForceSince: null,
  reviewBy: '2026-07-01',
  visibility: 'public',
  readers: ['user:default/grace'],
} as const;

/** What the use cases around principles take and give. */
export const principleExamples: Pick<
  Examples,
  | 'listPrinciples'
  | 'getPrinciple'
  | 'createPrinciple'
  | 'takeOverPrinciple'
  | 'updatePrinciple'
  | 'archivePrinciple'
  | 'restorePrinciple'
  | 'getPrincipleHistory'
> = {
  listPrinciples: {
    request: {
      search: 'ask a person',
      status: ['in-force', 'under-review'],
      owner: ['group:default/claims'],
      scope: ['organisation', 'domain:default/insurance'],
      appliesTo: ['component:default/claims', 'api:default/letters'],
      unused: true,
      archived: false,
      sort: '-lastShapedOn',
      limit: 20,
      offset: 40,
    },
    response: {
      items: [principleListItem],
      totalItems: 41,
      limit: 20,
      offset: 40,
    },
  },
  getPrinciple: { request: { id: principle.id }, response: principleView },
  createPrinciple: {
    request: { input, idempotencyKey: 'p7' },
    response: principleView,
  },
  takeOverPrinciple: {
    request: { entityRef: 'airesource:default/no-names-in-prompts' },
    response: { ...principleView, created: true },
  },
  updatePrinciple: { request: { ...change, input }, response: principleView },
  archivePrinciple: { request: change, response: principleView },
  restorePrinciple: { request: change, response: principleView },
  getPrincipleHistory: {
    request: { id: principle.id },
    response: {
      items: [
        {
          recordKind: 'principle',
          recordId: principle.id,
          revision: 3,
          action: 'changed',
          at: principle.updatedAt,
          by: principle.updatedBy,
          visibility: 'public',
          snapshot: principle,
          changes: [{ field: 'version', before: 1, after: 2 }],
        },
      ],
      totalItems: 1,
      limit: 1,
      offset: 0,
    },
  },
};
