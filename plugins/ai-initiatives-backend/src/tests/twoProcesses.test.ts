import type { VerificationReport } from 'backstage-plugin-ai-initiatives-common';
import type { Knex } from 'knex';
import { databases } from './__testUtils__/databases';
import {
  Acknowledged,
  MixedWriter,
  nothingAcknowledged,
  Random,
  seededRandom,
} from './__testUtils__/mixedWrites';
import { PairOfBackends } from './__testUtils__/PairOfBackends';
import { createProcessDatabase } from './__testUtils__/ProcessDatabase';
import { thorough } from './__testUtils__/thorough';

// A round takes most of a minute; a release check sets 20.
const ROUNDS = Number(process.env.TWO_PROCESSES_ROUNDS ?? 1);
const WRITES = thorough ? 1000 : 150;
const WRITERS = 6;
const KILLS = 3;

jest.setTimeout(ROUNDS * 300_000);

const onPostgres = databases.supports('POSTGRES_15') ? describe : describe.skip;

/** Writes from several clients at once, and kills whenever it is time. */
async function writeAndKill(
  backends: PairOfBackends,
  log: Acknowledged,
  random: Random,
): Promise<void> {
  const killAt = Array.from({ length: KILLS }, () => 50 + random(WRITES - 100));
  killAt.sort((a, b) => b - a);
  let killing: Promise<void> = Promise.resolve();
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, number) => {
      const writer = new MixedWriter({
        name: `by ${number}`,
        random,
        log,
        url: () => backends.pick(random).url,
      });
      while (log.writes < WRITES) {
        await writer.writeOnce();
        if (killAt.length > 0 && log.writes >= killAt[killAt.length - 1]) {
          killAt.pop();
          killing = killing.then(() => backends.killEither(random));
        }
      }
    }),
  );
  await killing;
  await backends.allUp();
}

/** Until nothing is owed any more; asking for nothing wakes the upkeep. */
async function settle(
  backends: PairOfBackends,
  knex: Knex,
  random: Random,
): Promise<void> {
  for (;;) {
    const pending = await knex('change_log').where({ pending: true }).first();
    const state = await knex('upkeep').first();
    if (
      !pending &&
      !state.groups_stale &&
      !state.rebuild_wanted &&
      !state.building_until
    ) {
      return;
    }
    const { id, revision } = await knex('initiative')
      .where({ archived: false })
      .first('id', 'revision');
    await fetch(`${backends.pick(random).url}/initiatives/${id}`, {
      method: 'PATCH',
      headers: {
        'Content-Type': 'application/json',
        'If-Match': `"${revision}"`,
      },
      body: '{}',
    });
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

/** Acknowledged writes that are not there, and what is there twice or uncalled for. */
async function findLost(knex: Knex, log: Acknowledged) {
  const initiatives: { id: string; revision: number; body: string }[] =
    await knex('initiative').select('id', 'revision', 'body');
  const byId = new Map(initiatives.map(row => [row.id, row]));
  const titles = initiatives.map(({ body }) => String(JSON.parse(body).title));
  const resolutions = new Map(
    (await knex('resolution').select('id', 'status', 'body')).map(
      ({ id, status, body }) => [
        id,
        { status, decision: JSON.parse(body).decision },
      ],
    ),
  );
  const decisions = new Set(await knex('decision').pluck('id'));
  return {
    lost: [...log.titles].filter(([, id]) => !byId.has(id)),
    doubled: titles.filter((title, index) => titles.indexOf(title) < index),
    uncalled: titles.filter(
      title => !log.titles.has(title) && !log.unknown.has(title),
    ),
    otherRevision: [...log.revisions].filter(([id, revision]) => {
      const more = Number(byId.get(id)?.revision) - revision;
      return !(more >= 0 && more <= (log.unknown.get(id) ?? 0));
    }),
    otherVerdict: [...log.resolutions].filter(([id, status]) => {
      const stored = resolutions.get(id);
      return (
        !stored ||
        !decisions.has(stored.decision) ||
        (stored.status !== status && !log.unknown.has(id))
      );
    }),
  };
}

const NONE = {
  lost: [],
  doubled: [],
  uncalled: [],
  otherRevision: [],
  otherVerdict: [],
};

onPostgres('two backends on one database, either killed at any time', () => {
  it.each(Array.from({ length: ROUNDS }, (_, index) => index + 1))(
    'lose nothing and end as if computed from scratch, round %i',
    async round => {
      const random = seededRandom(round * 7919);
      const database = await createProcessDatabase('POSTGRES_15');
      const backends = await PairOfBackends.start(database.config);
      try {
        const log = nothingAcknowledged();
        await writeAndKill(backends, log, random);
        const knex = await database.open();
        await settle(backends, knex, random);

        expect(await findLost(knex, log)).toEqual(NONE);
        expect(log.resolutions.size).toBeGreaterThan(WRITES / 50);
        expect(await knex('overlap_pair').first()).toBeDefined();
        expect(await knex('overlap_group').first()).toBeDefined();
        const verify = () =>
          backends
            .pick(random)
            .post<VerificationReport>('/verification', undefined);
        expect((await verify()).violations).toEqual([]);

        await backends.pick(random).post('/overlap-rebuild', undefined);
        await settle(backends, knex, random);
        expect((await verify()).violations).toEqual([]);
      } finally {
        await backends.stop();
        await database.close();
      }
    },
  );
});
