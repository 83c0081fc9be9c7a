import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUpImports } from './__testUtils__/setUpImports';
import { databases } from '../tests/__testUtils__/databases';

jest.setTimeout(60_000);

const SAMPLE = join(__dirname, '../../../../examples/import/initiatives.csv');

describe.each(databases.eachSupportedId())(
  'the sample file on %s',
  databaseId => {
    it('shows every kind of outcome with the mapping its headings suggest', async () => {
      const { upload, importContent } = await setUpImports(databaseId);
      const content = readFileSync(SAMPLE);
      const { mapping, rows: total, warnings } = await upload(content);
      expect([total, warnings]).toEqual([12, []]);
      const unique = { ...mapping, keyIsUnique: true };
      const { job, rows } = await importContent(content, { mapping: unique });
      expect(job.counts).toEqual({ create: 9, change: 0, same: 0, problem: 3 });
      expect(
        rows
          .filter(({ reasons }) => reasons.length > 0)
          .map(({ row, outcome, reasons }) => [row, outcome, reasons[0]]),
      ).toEqual([
        [5, 'create', expect.stringContaining("stage 'Live' was left out")],
        [6, 'problem', 'problem is required (got nothing)'],
        [7, 'create', expect.stringContaining('was left out: longer than 50')],
        [9, 'problem', 'has 5 cells where the heading has 13'],
        [10, 'create', expect.stringContaining("aiClassification 'Vision'")],
        [12, 'problem', "an earlier row has the same 'Id'"],
      ]);
      const again = await importContent(content, { mapping: unique });
      expect(again.job.counts).toMatchObject({ create: 0, same: 9 });
    });
  },
);
