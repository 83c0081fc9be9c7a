import {
  InitiativeSummary,
  InitiativeView,
  Page,
  VerificationReport,
} from 'backstage-plugin-ai-initiatives-common';
import type { Knex } from 'knex';
import { databases } from './__testUtils__/databases';
import { BackendProcess } from './__testUtils__/BackendProcess';
import { createProcessDatabase } from './__testUtils__/ProcessDatabase';

jest.setTimeout(600_000);

const WRITES = 40;
const KILL_AFTER = 25;
const MOST_ROUNDS = 5;

const SUBJECTS = ['claims', 'invoices', 'routes', 'parcels', 'contracts'];

function initiative(index: number) {
  const subject = SUBJECTS[index % SUBJECTS.length];
  return {
    title: `Sort ${subject} ${index}`,
    problem: `The ${subject} of team ${index} are sorted by hand every morning, and the queue of ${subject} only grows.`,
    owner: `group:default/team-${index % 7}`,
  };
}

async function pendingEffects(knex: Knex): Promise<number> {
  const [row] = await knex('change_log')
    .where({ pending: true })
    .count({ total: '*' });
  return Number(row.total);
}

/** Writes until enough is acknowledged, then ends the process mid-work. */
async function writeAndKill(
  backend: BackendProcess,
  round: number,
): Promise<string[]> {
  const acknowledged: string[] = [];
  let killed: Promise<void> | undefined;
  await Promise.allSettled(
    Array.from({ length: WRITES }, async (_, index) => {
      const view = await backend.post<InitiativeView>(
        '/initiatives',
        initiative(round * WRITES + index),
      );
      acknowledged.push(view.initiative.id);
      if (acknowledged.length === KILL_AFTER) {
        killed = backend.kill();
      }
    }),
  );
  await killed;
  return acknowledged;
}

describe.each(databases.eachSupportedId())(
  'a backend killed at work on %s',
  databaseId => {
    it('loses nothing it acknowledged and doubles nothing', async () => {
      const database = await createProcessDatabase(
        databaseId as 'SQLITE_3' | 'POSTGRES_15',
      );
      const acknowledged: string[] = [];
      let pending = 0;
      // The kill has to fall between a commit and its effects at least once.
      for (let round = 0; round < MOST_ROUNDS && pending === 0; round++) {
        const victim = await BackendProcess.start(database.config);
        acknowledged.push(...(await writeAndKill(victim, round)));
        const knex = await database.open();
        pending = await pendingEffects(knex);
      }
      expect(pending).toBeGreaterThan(0);

      const backend = await BackendProcess.start(database.config);
      try {
        const knex = await database.open();
        while ((await pendingEffects(knex)) > 0) {
          await new Promise(resolve => setTimeout(resolve, 100));
        }
        const { items, totalItems } = await backend.get<
          Page<InitiativeSummary>
        >('/initiatives?limit=100');
        const ids = items.map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining(acknowledged));
        expect(new Set(ids).size).toBe(totalItems);
        expect(new Set(items.map(({ title }) => title)).size).toBe(totalItems);
        const overlaps = await backend.get<Page<unknown>>('/overlaps');
        expect(overlaps.totalItems).toBeGreaterThan(0);
        const report = await backend.post<VerificationReport>(
          '/verification',
          undefined,
        );
        expect(report.violations).toEqual([]);
      } finally {
        await backend.stop();
        await database.close();
      }
    });
  },
);
