import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUpImports } from './__testUtils__/setUpImports';
import { OWN_ACCESS } from '../access/Access';
import { databases } from '../tests/__testUtils__/databases';

jest.setTimeout(300_000);

const folder = process.env.AI_USE_CASES_DIR ?? '';
const describeWithFiles = existsSync(join(folder, '2024.csv'))
  ? describe
  : describe.skip;

describeWithFiles('real inventories', () => {
  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    it.each([
      ['2023.csv', 710, 'fed-2023', 'utf-8'],
      ['2024.csv', 2_133, 'fed-2024', 'windows-1252'],
      ['2025.csv', 3_611, 'fed-2025', 'utf-8'],
    ] as const)(
      'takes in %s, and changes nothing the second time',
      async (name, rowCount, preset, encoding) => {
        const setUp = await setUpImports(databaseId);
        const { knex, store, upload, importContent } = setUp;
        const content = readFileSync(join(folder, name));
        const file = await upload(content, undefined, name);
        expect(file).toMatchObject({ rows: rowCount, preset, encoding });
        const { mapping } = file;

        const dry = await importContent(content, {
          mode: 'dry-run',
          mapping,
          name,
        });
        const first = await importContent(content, { mapping, name });
        expect(first.job).toMatchObject({
          state: 'done',
          processedRows: rowCount,
        });
        expect(first.job.counts).toEqual(dry.job.counts);
        const { create, problem } = first.job.counts;
        expect(create + problem).toBe(rowCount);
        const refused = first.rows.filter(row => row.outcome === 'problem');
        expect(refused.every(row => row.reasons.length > 0)).toBe(true);
        const page = await store.listInitiatives({ limit: 1 }, OWN_ACCESS);
        expect(page.totalItems).toBe(create);

        const entries = () => knex('change_log').count({ total: '*' }).first();
        const before = await entries();
        const second = await importContent(content, { mapping, name });
        expect(second.job.counts).toEqual({
          create: 0,
          change: 0,
          same: create,
          problem,
        });
        expect(await entries()).toEqual(before);

        const noted = first.rows.filter(
          row => row.outcome === 'create' && row.reasons.length > 0,
        );
        process.stdout.write(
          `${name} on ${databaseId}: ${create} created (${noted.length} with notes), ${problem} problems, dry run ${dry.milliseconds} ms, run ${first.milliseconds} ms, again ${second.milliseconds} ms\n`,
        );
      },
    );
  });
});
