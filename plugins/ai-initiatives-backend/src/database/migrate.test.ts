import { readdirSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { OWN_ACCESS } from '../access/Access';
import {
  aDecision,
  anInitiative,
  aPrinciple,
  aReview,
} from '../__fixtures__/build';
import { decisionSource } from '../http/__testUtils__/exampleDecisions';
import { databases } from '../tests/__testUtils__/databases';
import { DatabaseInitiativesStore } from './DatabaseInitiativesStore';
import { migrate } from './migrate';
import { RECORD_TABLES } from './recordTables';
import {
  decisionRow,
  digestDecision,
  digestInitiative,
  initiativeRow,
} from './rows';

jest.setTimeout(60_000);

const CHALLENGES = '20261127020000_challenges_and_advice.js';
const directory = resolvePackagePath(
  'backstage-plugin-ai-initiatives-backend',
  'migrations',
);
const files = readdirSync(directory).sort();

const PRINCIPLES = '20261127050000_principles.js';

describe.each(databases.eachSupportedId())('migrations on %s', databaseId => {
  it('go up, take data, go down to nothing and up again', async () => {
    const knex = await databases.init(databaseId);
    expect(await migrate(knex)).toEqual(files);
    expect(await migrate(knex)).toEqual([]);

    const store = new DatabaseInitiativesStore(knex);
    await store.write(async transaction => {
      await transaction.save({
        kind: 'initiative',
        record: anInitiative({
          tags: ['ocr'],
          readers: ['user:default/ada'],
          buildsOn: ['other'],
          expectedOutcomes: [{ statement: 'Faster' }],
          attachments: [
            { entityRef: 'component:default/intake', role: 'uses' },
          ],
        }),
        action: 'created',
      });
      await transaction.save({
        kind: 'decision',
        record: aDecision({
          supersedes: ['other'],
          amends: ['another'],
          initiatives: ['other'],
          entities: [
            { entityRef: 'component:default/intake', relation: 'governs' },
          ],
        }),
        action: 'created',
      });
      await transaction.save({
        kind: 'review',
        record: aReview({
          subject: { kind: 'decision', ref: aDecision().id },
          readers: ['user:default/ada'],
        }),
        action: 'created',
      });
      await transaction.lockDecisionLog('component:default/intake');
      await transaction.saveSources([
        {
          recordId: aDecision().id,
          log: 'component:default/intake',
          path: '0001-a.md',
          content: Uint8Array.of(0, 255),
          sha256: 'a'.repeat(64),
          digest: 'b'.repeat(64),
        },
      ]);
    });
    expect(await store.countRecords()).toBe(3);
    expect(await store.getLogEntities()).toEqual(['component:default/intake']);
    const bytes = await store.getSourceBytes(aDecision().id);
    expect([...bytes!.content]).toEqual([0, 255]);

    const down = async (names: readonly string[]) => {
      for (const _ of names) {
        await knex.migrate.down({ directory });
      }
    };
    const reviews = files.findIndex(file => file.endsWith('_reviews.js'));
    await down(files.slice(reviews));
    expect(await knex.schema.hasTable('review')).toBe(false);
    const kinds = await knex('change_log').pluck('record_kind');
    expect(kinds).not.toContain('review');
    await down(files.slice(0, reviews));
    expect(await knex.schema.hasTable('divergence')).toBe(false);
    expect(await knex.schema.hasTable('initiative')).toBe(false);
    await migrate(knex);
    expect(await new DatabaseInitiativesStore(knex).countRecords()).toBe(0);
  });

  it('brings principles to a store that has records, and takes them away again', async () => {
    const knex = await databases.init(databaseId);
    for (const name of files.filter(file => file !== PRINCIPLES)) {
      await knex.migrate.up({ directory, name });
    }
    // As they were written before anything could name a principle.
    const initiative = { ...anInitiative(), principles: undefined };
    const decision = { ...aDecision(), principles: undefined };
    await knex('initiative').insert({
      ...initiativeRow(anInitiative(), 1),
      body: JSON.stringify(initiative),
    });
    await knex('decision').insert({
      ...decisionRow(aDecision(), 2),
      body: JSON.stringify(decision),
    });
    await migrate(knex);

    const store = new DatabaseInitiativesStore(knex);
    const access = OWN_ACCESS;
    const found = await store.findRecord({
      kind: 'decision',
      id: decision.id,
      access,
    });
    expect(found?.record).toEqual(aDecision());
    expect(
      await store.getRecord({ kind: 'initiative', id: initiative.id, access }),
    ).toEqual(anInitiative());
    const principle = aPrinciple({ scope: 'domain:default/claims' });
    await store.write(async transaction => {
      await transaction.save({
        kind: 'principle',
        record: principle,
        action: 'created',
      });
      await transaction.save({
        kind: 'initiative',
        record: anInitiative({ revision: 2, principles: [principle.id] }),
        action: 'changed',
      });
      await transaction.rememberRequest({
        actor: 'user:default/ada',
        key: 'k',
        at: principle.createdAt,
        requestHash: 'h',
        recordId: principle.id,
      });
    });
    expect(await store.countRecords()).toBe(3);

    await knex.migrate.down({ directory, name: PRINCIPLES });
    expect(await knex('revision').where({ record_kind: 'principle' })).toEqual(
      [],
    );
    expect(await knex('idempotency')).toEqual([]);
    expect(await knex('initiative').pluck('revision')).toEqual([2]);
    await migrate(knex);
    expect(
      await store.getRecord({ kind: 'principle', id: principle.id, access }),
    ).toBeUndefined();
    expect(await store.countRecords()).toBe(2);
  });
});

/** Rows as a database of before had them: columns that came later are absent. */
async function insertOld(knex: Knex, table: string, row: object) {
  const columns = await knex(table).columnInfo();
  const known = Object.entries(row).filter(([name]) => name in columns);
  await knex(table).insert(Object.fromEntries(known));
}

describe.each(databases.eachSupportedId())('data on %s', databaseId => {
  it('of before there were outcomes and risks is brought up to date', async () => {
    const knex = await databases.init(databaseId);
    await knex.migrate.up({ directory, name: files[0] } as object);
    const due = { statement: 'Faster', due: '2026-06-01' };
    const decisions = (['accepted', 'rejected'] as const).map(status =>
      aDecision({
        id: status,
        status,
        expectedOutcomes: [{ statement: 'Cheaper' }, due],
      }),
    );
    // Without the list of outcomes, as initiatives were written then.
    const initiatives = [
      anInitiative({ id: 'data', personalData: 'yes' }),
      anInitiative({ id: 'none', personalData: 'no' }),
    ];
    for (const [index, decision] of decisions.entries()) {
      const { outcomes: _, ...digest } = digestDecision(decision);
      await insertOld(knex, 'decision', {
        ...decisionRow(decision, index + 1),
        summary: JSON.stringify(digest),
      });
    }
    for (const [index, initiative] of initiatives.entries()) {
      const { risk: _, ...digest } = digestInitiative(initiative);
      await insertOld(knex, 'initiative', {
        ...initiativeRow(initiative, index + 3),
        summary: JSON.stringify(digest),
      });
    }

    await migrate(knex);

    for (const initiative of initiatives) {
      const row = await knex('initiative').where('id', initiative.id).first();
      const { risk_level: level, no_oversight: unwatched } = initiativeRow(
        ...([initiative, 0] as const),
      );
      expect(row.risk_level).toBe(level);
      expect(Boolean(row.no_oversight)).toBe(unwatched);
      expect(JSON.parse(row.summary)).toEqual(
        JSON.parse(JSON.stringify(digestInitiative(initiative))),
      );
    }
    for (const decision of decisions) {
      const { links } = RECORD_TABLES.decision;
      const { rows } = links.find(({ table }) => table === 'decision_outcome')!;
      expect(
        await knex('decision_outcome')
          .where('record_id', decision.id)
          .orderBy('position'),
      ).toEqual(
        rows(decision).map(row => ({ record_id: decision.id, ...row })),
      );
      const { summary } = await knex('decision')
        .where('id', decision.id)
        .first();
      expect(JSON.parse(summary)).toEqual(
        JSON.parse(JSON.stringify(digestDecision(decision))),
      );
    }
  });
});

describe.each(databases.eachSupportedId())(
  'challenges and advice on %s',
  databaseId => {
    it('find the decision makers of what is there already', async () => {
      const knex = await databases.init(databaseId);
      await migrate(knex);
      const decisionMakers = ['user:default/ada', 'Ada', 'user:default/ada'];
      await new DatabaseInitiativesStore(knex).write(async transaction => {
        for (const record of [
          aDecision({ id: 'a', decisionMakers }),
          aDecision({ id: 'b', decisionMakers, source: decisionSource }),
        ]) {
          await transaction.save({
            kind: 'decision',
            record,
            action: 'created',
          });
        }
      });
      const made = () => knex('decision_maker').select();
      const before = await made();
      expect(before).toEqual([
        { record_id: 'a', entity_ref: 'user:default/ada' },
      ]);
      const later = files.slice(files.indexOf(CHALLENGES));
      for (const _ of later) {
        await knex.migrate.down({ directory });
      }
      expect(await knex.schema.hasTable('challenge')).toBe(false);
      expect(await knex.schema.hasColumn('decision', 'open_challenges')).toBe(
        false,
      );
      expect(await migrate(knex)).toEqual(later);
      expect(await made()).toEqual(before);
    });
  },
);

const onPostgres = databases.supports('POSTGRES_15') ? it : it.skip;

describe('migrations', () => {
  onPostgres('run once when several replicas start at once', async () => {
    const knex = await databases.init('POSTGRES_15');
    const runs = await Promise.all([1, 2, 3, 4].map(() => migrate(knex)));
    expect(runs.flat()).toEqual(files);
  });
});
