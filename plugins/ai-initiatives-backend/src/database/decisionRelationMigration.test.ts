import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { DecisionRecord } from 'backstage-plugin-ai-initiatives-common';
import type { Knex } from 'knex';
import { OWN_ACCESS } from '../access/Access';
import { aDecision } from '../__fixtures__/build';
import { databases } from '../tests/__testUtils__/databases';
import { DatabaseInitiativesStore } from './DatabaseInitiativesStore';
import { migrate } from './migrate';
import { decisionRow, revisionRow } from './rows';
import { DatabaseVerifier } from './verify/DatabaseVerifier';

jest.setTimeout(60_000);

const directory = resolvePackagePath(
  'backstage-plugin-ai-initiatives-backend',
  'migrations',
);
const BEFORE = '20261124000000_init.js';
const CHANGE = '20261127010000_decision_relation.js';

/** More than are rewritten at a time. */
const MANY = 502;

const idOf = (number: number) => `d${String(number).padStart(4, '0')}`;

/** As it was stored before there were other relations than to supersede. */
function earlier(changes: Partial<DecisionRecord>) {
  const { amends, buildsOn, related, ...record } = aDecision(changes);
  return record as DecisionRecord;
}

async function storeEarlier(knex: Knex): Promise<void> {
  const versions = Array.from({ length: MANY }, (_, number) => [
    earlier({ id: idOf(number), title: `Title "${number}"` }),
    earlier({
      id: idOf(number),
      title: `Title "${number}"`,
      question: 'Größe?',
      supersedes: number > 0 ? [idOf(number - 1)] : [],
      revision: 2,
    }),
  ]);
  const all = versions.flat();
  const insert = (table: string, rows: readonly object[]) =>
    knex.batchInsert(table, rows as object[], 20);
  await insert(
    'decision',
    versions.map(([, current], at) => decisionRow(current, 2 * at + 2)),
  );
  await insert(
    'revision',
    all.map(record =>
      revisionRow('decision', {
        record,
        action: record.revision === 1 ? 'created' : 'changed',
      }),
    ),
  );
  await insert(
    'change_log',
    all.map(({ id, revision, updatedAt }, at) => ({
      seq: at + 1,
      record_kind: 'decision',
      record_id: id,
      revision,
      action: revision === 1 ? 'created' : 'changed',
      at: updatedAt,
      pending: false,
    })),
  );
  await insert(
    'decision_supersedes',
    all.flatMap(({ id, supersedes }) =>
      supersedes.map(target => ({ record_id: id, target_id: target })),
    ),
  );
  await knex('clock').where({ id: 1 }).update({ seq: all.length });
}

describe.each(databases.eachSupportedId())(
  'relations of decisions on %s',
  databaseId => {
    it('are carried over from what was superseded, and back', async () => {
      const knex = await databases.init(databaseId);
      await knex.migrate.up({ directory, name: BEFORE });
      await storeEarlier(knex);
      const state = async () => ({
        decisions: await knex('decision').orderBy('id'),
        revisions: await knex('revision').orderBy(['record_id', 'revision']),
        links: await knex('decision_supersedes').orderBy('record_id'),
        clock: await knex('clock').orderBy('id'),
      });
      const before = await state();

      await knex.migrate.up({ directory, name: CHANGE });
      expect(await knex.schema.hasTable('decision_supersedes')).toBe(false);
      const later = [...(await migrate(knex))].reverse();
      const store = new DatabaseInitiativesStore(knex);
      const id = idOf(MANY - 1);
      const record = await store.getRecord({
        kind: 'decision',
        id,
        access: OWN_ACCESS,
      });
      expect(record).toEqual(
        aDecision({
          id,
          title: `Title "${MANY - 1}"`,
          question: 'Größe?',
          supersedes: [idOf(MANY - 2)],
          revision: 2,
        }),
      );
      const naming = await store.decisionsNaming(idOf(0), OWN_ACCESS);
      expect(naming.get('supersedes')?.map(({ id: by }) => by)).toEqual([
        idOf(1),
      ]);
      const violations = await new DatabaseVerifier(knex).check({
        pendingSince: new Date(0),
      });
      expect(violations).toEqual([]);

      for (const name of later) {
        await knex.migrate.down({ directory, name });
      }
      await knex('decision_relation').insert({
        record_id: id,
        relation: 'amends',
        target_id: idOf(0),
      });
      await knex.migrate.down({ directory, name: CHANGE });
      expect(await knex.schema.hasTable('decision_relation')).toBe(false);
      expect(await state()).toEqual(before);
    });
  },
);
