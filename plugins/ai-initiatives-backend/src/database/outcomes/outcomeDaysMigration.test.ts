import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { aDecision, anInitiative } from '../../__fixtures__/build';
import {
  createTestStore,
  databases,
} from '../../tests/__testUtils__/databases';
import { migrate } from '../migrate';

jest.setTimeout(60_000);

const directory = resolvePackagePath(
  'backstage-plugin-ai-initiatives-backend',
  'migrations',
);
const CHANGE = '20261127120000_outcome_days.js';

const due = { statement: 'Faster', due: '2026-06-01' };
const observed = {
  statement: 'Cheaper',
  observations: [{ on: '2026-05-01' }, { on: '2026-03-01' }],
};

describe.each(databases.eachSupportedId())('outcomes on %s', databaseId => {
  it('get the day they belong to, more than are read at a time', async () => {
    const { knex, store } = await createTestStore(databaseId);
    const action = 'created' as const;
    await store.write(async transaction => {
      await transaction.saveMany({
        kind: 'initiative',
        versions: Array.from({ length: 203 }, (_, index) => ({
          record: anInitiative({
            id: `initiative-${index}`,
            expectedOutcomes: [due, { statement: 'Better' }, observed],
          }),
          action,
        })),
      });
      await transaction.save({
        kind: 'decision',
        record: aDecision({ expectedOutcomes: [observed, due] }),
        action,
      });
    });
    const days = async () =>
      Promise.all(
        ['initiative_outcome', 'decision_outcome'].map(table =>
          knex(table)
            .orderBy(['record_id', 'position'])
            .select('record_id', 'position', 'day'),
        ),
      );
    const before = await days();
    expect(before[0].slice(0, 3).map(({ day }) => day)).toEqual([
      ...['2026-06-01', null, '2026-05-01'],
    ]);
    expect(before[1].map(({ day }) => day)).toEqual([
      ...['2026-05-01', '2026-06-01'],
    ]);

    await knex.migrate.down({ directory, name: CHANGE });
    expect(await knex.schema.hasColumn('decision_outcome', 'day')).toBe(false);
    await migrate(knex);

    expect(await days()).toEqual(before);
  });
});
