import {
  ImportFile,
  ImportJob,
  ImportRow,
  InitiativeSummary,
  Page,
  VerificationReport,
} from 'backstage-plugin-ai-initiatives-common';
import { databases } from './__testUtils__/databases';
import { BackendProcess } from './__testUtils__/BackendProcess';
import { createProcessDatabase } from './__testUtils__/ProcessDatabase';

jest.setTimeout(600_000);

const ROWS = 1_600;
const KILL_AFTER_ROWS = 200;

function file(): string {
  const rows = Array.from(
    { length: ROWS },
    (_, index) =>
      `${index},Initiative ${index},Somebody sorts pile ${index} by hand.,Unit ${
        index % 9
      }`,
  );
  return ['id,title,problem,owner', ...rows].join('\n');
}

async function upload(backend: BackendProcess): Promise<ImportFile> {
  const response = await fetch(`${backend.url}/import-files?name=piles.csv`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file(),
  });
  if (!response.ok) {
    throw new Error(await response.text());
  }
  return response.json() as Promise<ImportFile>;
}

async function follow(
  backend: BackendProcess,
  id: string,
  until: (job: ImportJob) => boolean,
): Promise<ImportJob> {
  for (;;) {
    const job = await backend.get<ImportJob>(`/imports/${id}`);
    if (until(job)) {
      return job;
    }
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

describe.each(databases.eachSupportedId())(
  'a backend killed at an import on %s',
  databaseId => {
    it('F6 keeps the chunks that are in, goes on after them, doubles nothing', async () => {
      const database = await createProcessDatabase(
        databaseId as 'SQLITE_3' | 'POSTGRES_15',
      );
      const victim = await BackendProcess.start(database.config);
      const { id: fileId, mapping } = await upload(victim);
      const { id } = await victim.post<ImportJob>('/imports', {
        fileId,
        mapping,
        mode: 'run',
      });
      await follow(victim, id, job => job.processedRows >= KILL_AFTER_ROWS);
      await victim.kill();

      const knex = await database.open();
      const left = await knex('import_job').where({ id }).first();
      const processed = Number(left.processed_rows);
      expect(left.state).toBe('running');
      expect(processed).toBeLessThan(ROWS);
      expect(await knex('import_row').select('row')).toHaveLength(processed);
      expect(await knex('initiative').select('id')).toHaveLength(processed);
      // As if the time after which a silent worker is taken for dead had passed.
      await knex('import_job').update({ heartbeat: 0 });

      const backend = await BackendProcess.start(database.config);
      try {
        const job = await follow(backend, id, ({ state }) => state === 'done');
        expect(job).toMatchObject({
          processedRows: ROWS,
          counts: { create: ROWS, change: 0, same: 0, problem: 0 },
        });
        const list = await backend.get<Page<InitiativeSummary>>('/initiatives');
        expect(list.totalItems).toBe(ROWS);
        const rows = await backend.get<Page<ImportRow>>(
          `/imports/${id}/rows?limit=1&offset=${ROWS - 1}`,
        );
        expect(rows).toMatchObject({
          totalItems: ROWS,
          items: [{ row: ROWS }],
        });
        expect(await knex('revision').select('record_id')).toHaveLength(ROWS);
        while (await knex('change_log').where({ pending: true }).first('seq')) {
          await new Promise(resolve => setTimeout(resolve, 100));
        }
        const report = await backend.post<VerificationReport>(
          '/verification',
          {},
        );
        expect(report.violations).toEqual([]);
      } finally {
        await backend.stop();
        await database.close();
      }
    });
  },
);
