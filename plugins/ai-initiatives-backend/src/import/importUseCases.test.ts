import { randomUUID } from 'node:crypto';
import { anInitiative } from '../__fixtures__/build';
import { me, olga, steward } from './__testUtils__/callers';
import { FILE } from './__testUtils__/importFiles';
import { HEADING, MAPPING, setUpImports } from './__testUtils__/setUpImports';
import { OWN_ACCESS } from '../access/Access';
import { databases } from '../tests/__testUtils__/databases';

jest.setTimeout(120_000);

describe.each(databases.eachSupportedId())('imports on %s', databaseId => {
  describe('use cases', () => {
    it('describe an uploaded file and suggest a mapping', async () => {
      const { upload, useCases, contextOf } = await setUpImports(databaseId);
      const file = await upload(FILE, me, ' team list.csv ');
      expect(file).toMatchObject({
        name: 'team list.csv',
        bytes: Buffer.byteLength(FILE),
        format: 'csv',
        encoding: 'utf-8',
        delimiter: ',',
        columns: HEADING.split(','),
        rows: 5,
        mapping: MAPPING,
        warnings: [],
      });
      expect(file.sample).toHaveLength(5);
      expect(file.sample[0]).toMatchObject({ id: '1', title: 'Route planner' });
      const presets = await useCases.listImportPresets({}, contextOf(me));
      expect(presets.items.map(({ id }) => id)).toEqual([
        'fed-2023',
        'fed-2024',
        'fed-2025',
      ]);
    });

    it.each([
      ['an empty name', ' '],
      ['an overlong name', 'x'.repeat(256)],
    ])('refuse %s', async (_, name) => {
      const { upload } = await setUpImports(databaseId);
      await expect(upload(FILE, me, name)).rejects.toThrow(
        'must have 1 to 255 characters',
      );
    });

    it('C2 refuse a mapping that does not fit, by name', async () => {
      const { upload, useCases, contextOf, knex } = await setUpImports(
        databaseId,
      );
      const file = await upload('title,title,owner\na,b,c');
      const mapping = {
        fields: {
          title: { columns: ['title'] },
          owner: { columns: ['owner'] },
        },
        keyColumns: ['id'],
      };
      await expect(
        useCases.startImport(
          { fileId: file.id, mode: 'run', mapping },
          contextOf(me),
        ),
      ).rejects.toThrow(
        "The import was not started: problem must name at least one column; title names the column 'title', which the file does not have exactly once; keyColumns names the column 'id'",
      );
      await expect(
        useCases.startImport(
          { fileId: file.id, mode: 'all' as never, mapping },
          contextOf(me),
        ),
      ).rejects.toThrow("mode must be dry-run or run (got 'all')");
      expect(await knex('import_job').select('id')).toEqual([]);
    });

    it('treat the files and jobs of others as absent, except for stewards', async () => {
      const { importContent, useCases, contextOf, rowsOf } = await setUpImports(
        databaseId,
      );
      const { job } = await importContent(FILE);
      const { id, fileId } = job;
      const hers = contextOf(olga);
      const absent = (text: string) =>
        text.replace(id, 'nothing').replace(fileId, 'nothing');
      const errorOf = (work: Promise<unknown>) =>
        work.then(
          () => 'no error',
          error => absent(`${error.name} ${error.message}`),
        );
      const pairs = [
        [
          useCases.getImport({ id }, hers),
          useCases.getImport({ id: 'nothing' }, hers),
        ],
        [
          useCases.listImportRows({ id }, hers),
          useCases.listImportRows({ id: 'nothing' }, hers),
        ],
        [
          useCases.cancelImport({ id }, hers),
          useCases.cancelImport({ id: 'nothing' }, hers),
        ],
        [
          useCases.startImport({ fileId, mode: 'run', mapping: MAPPING }, hers),
          useCases.startImport(
            { fileId: 'nothing', mode: 'run', mapping: MAPPING },
            hers,
          ),
        ],
      ] as const;
      for (const [forbidden, missing] of pairs) {
        const message = await errorOf(forbidden);
        expect(message).toMatch(
          /^NotFoundError No (import|uploaded file) 'nothing'/,
        );
        expect(message).toBe(await errorOf(missing));
      }
      expect(await useCases.getImport({ id }, contextOf(steward))).toEqual(job);
      expect(await rowsOf(id, steward)).toHaveLength(5);
    });

    it('tell nothing about an initiative that the reader of a row may not read', async () => {
      const { importContent, store, rowsOf } = await setUpImports(databaseId);
      const { rows } = await importContent(FILE);
      const initiativeId = rows[0].initiativeId ?? '';
      await store.write(async transaction => {
        const current = await transaction.lockRecord({
          kind: 'initiative',
          id: initiativeId,
          access: me,
        });
        await transaction.save({
          kind: 'initiative',
          action: 'changed',
          record: {
            ...(current ?? anInitiative()),
            visibility: 'hidden',
            revision: 2,
          },
        });
      });
      const { job } = await importContent(
        FILE.replace('Vans drive', 'Vans often drive'),
      );
      expect((await rowsOf(job.id))[0]).toMatchObject({
        reasons: ['changes problem'],
        initiativeId,
      });
      expect((await rowsOf(job.id, steward))[0]).toEqual({
        row: 1,
        outcome: 'change',
        title: 'Route planner',
        reasons: [],
      });
    });

    it('page and filter rows', async () => {
      const { importContent, useCases, contextOf } = await setUpImports(
        databaseId,
      );
      const { job } = await importContent(FILE);
      const page = await useCases.listImportRows(
        { id: job.id, outcome: 'problem', limit: 1, offset: 1 },
        contextOf(me),
      );
      expect(page).toMatchObject({
        totalItems: 2,
        limit: 1,
        offset: 1,
        items: [{ row: 4 }],
      });
    });

    it('keep the rights of the caller with the job', async () => {
      const { upload, useCases, contextOf, imports } = await setUpImports(
        databaseId,
      );
      const file = await upload(FILE, olga);
      await useCases.startImport(
        { fileId: file.id, mode: 'run', mapping: MAPPING },
        contextOf(olga),
      );
      const claimed = await imports.claimJob(randomUUID());
      expect(claimed?.access).toEqual(olga);
      expect(claimed?.access).not.toEqual(OWN_ACCESS);
      expect(claimed?.mapping).toEqual(MAPPING);
    });
  });
});
