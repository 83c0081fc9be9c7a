import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  aDecision,
  accessOf,
  anInitiative,
  aPrinciple,
} from '../../__fixtures__/build';
import { EntityGraph } from '../../catalog/EntityGraph';
import { DatabaseEntityGraphStore } from '../../database/DatabaseEntityGraphStore';
import { DatabaseCreditStore } from '../../database/ownership/DatabaseCreditStore';
import {
  createTestStore,
  DatabaseId,
} from '../../tests/__testUtils__/databases';
import { createOverviewUseCases } from '../createOverviewUseCases';

const HIGH = { euRiskLevel: 'high' } as const;
const QUOTES = 'component:default/quotes';
const PREMIUMS = 'resource:default/premiums';
export const INTAKE = 'component:default/intake';
export const SYSTEM = 'system:default/claims';
const GATEWAY = 'api:default/gateway';
export const TEAM = 'group:default/team-claims';
export const UNIT = 'group:default/customers';

const on = (...entityRefs: string[]) =>
  entityRefs.map(entityRef => ({ entityRef, role: 'changes' as const }));
const about = (entityRef: string) => [
  { entityRef, relation: 'governs' as const },
];

// Oldest first; nobody but its readers sees the restricted one.
const initiatives = [
  anInitiative({ id: 'on-system', attachments: on(SYSTEM) }),
  anInitiative({ id: 'on-gateway', attachments: on(GATEWAY) }),
  anInitiative({ id: 'on-both', attachments: on(SYSTEM, INTAKE) }),
  anInitiative({
    id: 'restricted',
    owner: 'group:default/legal',
    createdBy: 'user:default/lea',
    visibility: 'restricted',
    attachments: on(INTAKE),
  }),
  anInitiative({
    id: 'on-quotes',
    title: 'Quotes',
    ...HIGH,
    attachments: on(QUOTES),
  }),
  anInitiative({
    id: 'secret-on-quotes',
    ...HIGH,
    owner: 'group:default/legal',
    createdBy: 'user:default/lea',
    visibility: 'restricted',
    attachments: on(QUOTES),
    expectedOutcomes: [{ statement: 'Secret', due: '1990-01-01' }],
  }),
  anInitiative({
    id: 'on-premiums',
    title: 'Premiums',
    ...HIGH,
    attachments: on(PREMIUMS),
  }),
  anInitiative({ id: 'elsewhere', attachments: on('component:default/far') }),
  anInitiative({
    id: 'gone',
    archivedAt: '2026-02-01T00:00:00.000Z',
    attachments: on(INTAKE),
  }),
  anInitiative({
    id: 'on-intake',
    attachments: [
      ...on(INTAKE),
      { entityRef: PREMIUMS, role: 'reads' as const },
    ],
    expectedOutcomes: [{ statement: 'Same day', due: '2026-02-28' }],
  }),
];
const decisions = [
  aDecision({
    id: 'd-system',
    entities: about(SYSTEM),
    reviewBy: '2027-02-01',
  }),
  aDecision({
    id: 'd-intake',
    status: 'superseded',
    entities: about(INTAKE),
    reviewBy: '2026-03-01',
  }),
  aDecision({
    id: 'd-gateway',
    status: 'accepted',
    entities: about(GATEWAY),
    reviewBy: '2027-01-01',
  }),
];

const inForce = { status: 'in-force', version: 1 } as const;
const principles = [
  aPrinciple({ ...inForce, id: 'p-all', title: 'A' }),
  aPrinciple({ ...inForce, id: 'p-unit', title: 'B', scope: UNIT }),
  aPrinciple({ ...inForce, id: 'p-system', title: 'C', scope: SYSTEM }),
  aPrinciple({ ...inForce, id: 'p-gateway', scope: GATEWAY }),
  aPrinciple({ id: 'p-draft' }),
];

/** Overviews of entities that records hang on near and far. */
export async function setUpOverview(databaseId: DatabaseId) {
  const { knex, store } = await createTestStore(databaseId);
  for (const record of initiatives) {
    await store.write(transaction =>
      transaction.save({ kind: 'initiative', record, action: 'created' }),
    );
  }
  for (const record of decisions) {
    await store.write(transaction =>
      transaction.save({ kind: 'decision', record, action: 'created' }),
    );
  }
  await store.write(transaction =>
    transaction.saveMany({
      kind: 'principle',
      versions: principles.map(record => ({ record, action: 'created' })),
    }),
  );
  const graphStore = new DatabaseEntityGraphStore(knex);
  await graphStore.upsert(
    [
      {
        ref: INTAKE,
        title: 'Claims intake',
        relations: [
          { type: 'partOf', targetRef: SYSTEM },
          { type: 'consumesApi', targetRef: GATEWAY },
          { type: 'ownedBy', targetRef: TEAM },
        ],
      },
      { ref: SYSTEM, title: 'Claims', relations: [] },
      {
        ref: GATEWAY,
        title: 'LLM gateway',
        relations: [{ type: 'apiProvidedBy', targetRef: QUOTES }],
      },
      { ref: QUOTES, title: 'Quote engine', relations: [] },
      {
        ref: TEAM,
        title: 'Team claims',
        relations: [{ type: 'childOf', targetRef: UNIT }],
      },
      { ref: UNIT, title: 'Customers', relations: [] },
    ],
    'first',
  );
  const catalog = catalogServiceMock({
    entities: [
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'intake' },
      },
    ],
  });
  const { getEntityOverview } = createOverviewUseCases({
    now: () => new Date('2026-03-01T00:00:00Z'),
    store,
    credit: new DatabaseCreditStore(knex),
    graph: new EntityGraph({
      store: graphStore,
      catalog,
      auth: mockServices.auth(),
    }),
  });
  return (
    entityRef: string,
    options: { limit?: number; access?: ReturnType<typeof accessOf> } = {},
  ) =>
    getEntityOverview(
      { entityRef, limit: options.limit },
      {
        access: options.access ?? accessOf(),
        credentials: mockCredentials.user(),
      },
    );
}
