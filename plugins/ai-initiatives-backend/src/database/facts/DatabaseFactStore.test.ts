import type {
  DecisionRecord,
  FactCounts,
  Initiative,
  Principle,
  RecordKind,
  Review,
} from 'backstage-plugin-ai-initiatives-common';
import { NO_FACT_COUNTS } from 'backstage-plugin-ai-initiatives-common';
import {
  accessOf,
  aDecision,
  anInitiative,
  aPrinciple,
  aReview,
  outsider,
} from '../../__fixtures__/build';
import {
  createTestStore,
  databases,
} from '../../tests/__testUtils__/databases';
import { DatabaseEntityGraphStore } from '../DatabaseEntityGraphStore';
import { DatabaseFactStore } from './DatabaseFactStore';

jest.setTimeout(60_000);

const today = '2026-11-27';
const PAY = 'component:default/pay';
const BOOK = 'component:default/book';
const SYSTEM = 'system:default/money';
const DOMAIN = 'domain:default/office';
const NOTHING = 'component:default/nothing';
const CLAIMS = 'group:default/team-claims';
const LEGAL = {
  owner: 'group:default/legal',
  createdBy: 'user:default/lea',
} as const;

const on = (entityRef: string) => [{ entityRef, role: 'changes' as const }];
const about = (entityRef: string) => [
  { entityRef, relation: 'governs' as const },
];
const gone = { archivedAt: '2026-02-01T00:00:00.000Z' };
const late = [{ statement: 'Faster', due: '2026-11-26' }];

const initiatives: readonly Initiative[] = [
  anInitiative({ id: 'i-high', euRiskLevel: 'high', attachments: on(PAY) }),
  anInitiative({
    ...LEGAL,
    id: 'i-late',
    expectedOutcomes: [...late, { statement: 'Today', due: today }],
    attachments: [
      ...on(PAY),
      { entityRef: PAY, role: 'reads' },
      { entityRef: BOOK, role: 'uses' },
    ],
  }),
  anInitiative({ ...LEGAL, id: 'i-system', attachments: on(SYSTEM) }),
  anInitiative({ id: 'i-retired', stage: 'retired', attachments: on(PAY) }),
  anInitiative({ id: 'i-gone', ...gone, attachments: on(PAY) }),
  anInitiative({
    ...LEGAL,
    id: 'i-hidden',
    euRiskLevel: 'prohibited',
    visibility: 'hidden',
    expectedOutcomes: late,
    attachments: on(PAY),
  }),
];
const deviates = (principle: string) =>
  ({ principle, stance: 'deviates', reason: 'Too early' } as const);
const decisions: readonly DecisionRecord[] = [
  aDecision({
    ...LEGAL,
    id: 'd-accepted',
    status: 'accepted',
    entities: about(PAY),
    expectedOutcomes: late,
    principles: [deviates('p-one'), deviates('p-hidden')],
  }),
  aDecision({ id: 'd-proposed', status: 'proposed', entities: about(PAY) }),
  aDecision({ id: 'd-rejected', status: 'rejected', entities: about(PAY) }),
  aDecision({
    ...LEGAL,
    id: 'd-overdue',
    status: 'accepted',
    entities: about(BOOK),
    principles: [deviates('p-one')],
  }),
  aDecision({
    ...LEGAL,
    id: 'd-hidden',
    status: 'accepted',
    visibility: 'hidden',
    entities: about(PAY),
    principles: [deviates('p-two')],
  }),
];
const principles: readonly Principle[] = [
  aPrinciple({ id: 'p-one' }),
  aPrinciple({ id: 'p-two' }),
  aPrinciple({ ...LEGAL, id: 'p-hidden', visibility: 'hidden' }),
];
const review = (id: string, changes: Partial<Review>) =>
  aReview({ id, series: id, dueOn: '2026-11-26', ...changes });
const reviews: readonly Review[] = [
  review('r-decision', { subject: { kind: 'decision', ref: 'd-overdue' } }),
  review('r-initiative', { subject: { kind: 'initiative', ref: 'i-late' } }),
  review('r-system', { subject: { kind: 'entity', ref: SYSTEM } }),
  review('r-today', {
    subject: { kind: 'decision', ref: 'd-accepted' },
    dueOn: today,
  }),
  review('r-gone', { subject: { kind: 'initiative', ref: 'i-gone' } }),
  review('r-hidden', {
    ...LEGAL,
    subject: { kind: 'initiative', ref: 'i-hidden' },
    visibility: 'hidden',
  }),
];

const onPay: Partial<FactCounts> = {
  initiatives: { high: 1, 'not-assessed': 1 },
  decisions: 2,
  reviewedDecisions: 1,
  overdueReviews: 1,
  overdueOutcomes: 2,
  principlesDeviatedFrom: 1,
};
const onBook: Partial<FactCounts> = {
  initiatives: { 'not-assessed': 1 },
  decisions: 1,
  overdueReviews: 2,
  overdueOutcomes: 1,
  principlesDeviatedFrom: 1,
};
const inSystem: Partial<FactCounts> = {
  initiatives: { high: 1, 'not-assessed': 2 },
  decisions: 3,
  reviewedDecisions: 1,
  overdueReviews: 3,
  overdueOutcomes: 2,
  principlesDeviatedFrom: 1,
};

const part = (targetRef: string) => ({ type: 'partOf', targetRef });

describe.each(databases.eachSupportedId())('facts on %s', databaseId => {
  async function setUp() {
    const { knex, store } = await createTestStore(databaseId);
    const save = (kind: RecordKind, records: readonly object[]) =>
      store.write(async transaction => {
        for (const record of records) {
          await transaction.save({
            kind,
            record: record as never,
            action: 'created',
          });
        }
      });
    await save('principle', principles);
    await save('initiative', initiatives);
    await save('decision', decisions);
    await save('review', reviews);
    await knex('decision')
      .whereIn('id', ['d-proposed', 'd-rejected', 'd-hidden'])
      .update({ open_challenges: 2 });
    await new DatabaseEntityGraphStore(knex).upsert(
      [
        { ref: PAY, title: 'Pay', relations: [part(SYSTEM)] },
        { ref: BOOK, title: 'Book', relations: [part(SYSTEM)] },
        { ref: SYSTEM, title: 'Money', relations: [part(DOMAIN)] },
        { ref: DOMAIN, title: 'Office', relations: [part(DOMAIN)] },
      ],
      'g',
    );
    const facts = new DatabaseFactStore(knex);
    const count = async (
      access: ReturnType<typeof accessOf>,
      ...entityRefs: string[]
    ) =>
      Object.fromEntries(await facts.countFacts({ entityRefs, today }, access));
    return { knex, store, count };
  }
  const counts = (changes: Partial<FactCounts>) => ({
    ...NO_FACT_COUNTS,
    ...changes,
  });

  it('count what hangs on each entity, as far as one may read it', async () => {
    const { count } = await setUp();
    expect(await count(outsider(), PAY, BOOK, NOTHING)).toEqual({
      [PAY]: counts({ ...onPay, openChallenges: 4 }),
      [BOOK]: counts(onBook),
    });
    const lea = accessOf({
      ref: 'user:default/lea',
      ownershipRefs: ['user:default/lea', 'group:default/legal'],
    });
    expect(await count(lea, PAY)).toEqual({
      [PAY]: counts({
        initiatives: { high: 1, 'not-assessed': 1, prohibited: 1 },
        decisions: 3,
        reviewedDecisions: 2,
        openChallenges: 6,
        overdueReviews: 2,
        overdueOutcomes: 3,
        principlesDeviatedFrom: 3,
      }),
    });
  });

  it('count what is in a system or a domain once', async () => {
    const { count } = await setUp();
    const found = await count(outsider(), SYSTEM, PAY, DOMAIN);
    expect(found[SYSTEM]).toEqual(counts({ ...inSystem, openChallenges: 4 }));
    expect(found[DOMAIN]).toEqual(found[SYSTEM]);
    expect(found[PAY]).toEqual(counts({ ...onPay, openChallenges: 4 }));
  });

  it('do not tell what is in a system to who sees parts of the catalog', async () => {
    const { count } = await setUp();
    const access = { ...outsider(), wholeCatalog: false, sources: [] };
    expect(await count(access, SYSTEM, DOMAIN)).toEqual({
      [SYSTEM]: counts({ initiatives: { 'not-assessed': 1 } }),
    });
  });

  it('count what a group owns', async () => {
    const { count } = await setUp();
    expect(await count(outsider(), CLAIMS)).toEqual({
      [CLAIMS]: counts({
        initiatives: { high: 1 },
        decisions: 1,
        openChallenges: 4,
      }),
    });
  });

  it('agree with the lists of an entity', async () => {
    const { store, count } = await setUp();
    for (const access of [outsider(), accessOf()]) {
      for (const entityRef of [PAY, BOOK, SYSTEM, DOMAIN]) {
        const { [entityRef]: found } = await count(access, entityRef);
        const stage = ['idea', 'pre-deployment', 'pilot', 'deployed'];
        const listed = await store.listInitiatives(
          { entityRef, stage, limit: 0 },
          access,
        );
        const total = Object.values(found.initiatives).reduce((a, b) => a + b);
        expect(total).toBe(listed.totalItems);
        const standing = await store.listDecisions(
          { entityRef, status: ['accepted', 'proposed'], limit: 0 },
          access,
        );
        expect(found.decisions).toBe(standing.totalItems);
      }
    }
  });

  it('need as many statements for a hundred entities as for one', async () => {
    const { knex, count } = await setUp();
    let statements = 0;
    knex.on('query', () => {
      statements += 1;
    });
    await count(outsider(), PAY);
    const forOne = statements;
    const many = Array.from(
      { length: 99 },
      (_, index) => `component:default/c${index}`,
    );
    expect(Object.keys(await count(outsider(), ...many, PAY))).toEqual([PAY]);
    expect(statements).toBe(2 * forOne);
    expect(await count(outsider())).toEqual({});
  });
});
