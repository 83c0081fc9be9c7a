import type { VerificationReport } from 'backstage-plugin-ai-initiatives-common';
import { databases } from './__testUtils__/databases';
import { BackendProcess } from './__testUtils__/BackendProcess';
import { createProcessDatabase } from './__testUtils__/ProcessDatabase';

// Eight whole backends take a minute of processor time; a release check sets more rounds.
const ROUNDS = Number(process.env.COLD_START_ROUNDS ?? 1);
const REPLICAS = 8;

jest.setTimeout(ROUNDS * 300_000);

const onPostgres = databases.supports('POSTGRES_15') ? it : it.skip;

describe('eight replicas on an empty database', () => {
  onPostgres('all come up, and exactly one migrates', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const database = await createProcessDatabase('POSTGRES_15');
      const replicas = await Promise.all(
        Array.from({ length: REPLICAS }, () =>
          BackendProcess.start(database.config),
        ),
      );
      try {
        const migrated = replicas.filter(replica =>
          replica.output().includes('Brought the database up to date'),
        );
        expect(migrated).toHaveLength(1);
        for (const replica of replicas) {
          const { violations } = await replica.post<VerificationReport>(
            '/verification',
            undefined,
          );
          expect(violations).toEqual([]);
        }
      } finally {
        await Promise.all(replicas.map(replica => replica.kill()));
        await database.close();
      }
    }
  });
});
