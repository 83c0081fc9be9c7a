import { createTestStore, databases } from './__testUtils__/databases';
import { seededRandom } from './__testUtils__/mixedWrites';
import { thorough } from './__testUtils__/thorough';
import { expectedNotices } from './__testUtils__/year/expectedNotices';
import { MortalReplica } from './__testUtils__/year/MortalReplica';
import { isoDay } from './__testUtils__/year/yearDays';
import { YearDriver } from './__testUtils__/year/YearDriver';
import { YearPortal } from './__testUtils__/year/YearPortal';
import {
  createYearWorld,
  DAYS,
  YearScale,
} from './__testUtils__/year/YearWorld';

jest.setTimeout(600_000);

const FULL: YearScale = {
  ...{ teams: 60, initiatives: 400, decisions: 900 },
  ...{ principles: 20, parallels: 60 },
};
const SAMPLE: YearScale = {
  ...{ teams: 12, initiatives: 60, decisions: 120 },
  ...{ principles: 8, parallels: 16 },
};

const SEED = 20260101;
const MOST_RUNS = 30;

/** How many there are of each topic. */
function countByTopic(
  texts: Iterable<string>,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const text of texts) {
    const topic = text.split(' ')[2].split(':')[0];
    counts[topic] = (counts[topic] ?? 0) + 1;
  }
  return counts;
}

const missingIn = (from: ReadonlySet<string>, wanted: ReadonlySet<string>) =>
  [...wanted].filter(text => !from.has(text)).slice(0, 20);

describe.each(databases.eachSupportedId())('a year on %s', databaseId => {
  it('brings every notice once, to whom it concerns, whatever dies', async () => {
    const world = createYearWorld(thorough ? FULL : SAMPLE, SEED);
    const expected = expectedNotices(world);
    const { knex, store } = await createTestStore(databaseId);
    let instant = Date.parse(`${isoDay(0)}T07:00:00.000Z`);
    const now = () => new Date(instant);
    const random = seededRandom(SEED);
    const portal = new YearPortal(world);
    const driver = new YearDriver(store, world, now);
    const replicas = [1, 2].map(
      () => new MortalReplica({ knex, portal, now, random }),
    );
    await driver.begin();

    for (let day = 0; day < DAYS; day++) {
      instant = Date.parse(`${isoDay(day)}T07:00:00.000Z`);
      portal.day = day;
      await driver.live(day);
      let isOver = false;
      for (let run = 0; !isOver && run < MOST_RUNS; run++) {
        portal.isBroken = run === 0 && random(20) === 0;
        const isCalm = run > 2 || portal.isBroken;
        const ends = await Promise.all(
          replicas.map(replica => replica.run(!isCalm && random(4) === 0)),
        );
        // What a replica had taken when it died is free again after a minute.
        instant += 5 * 60_000;
        isOver = ends.every(Boolean) && !portal.isBroken;
      }
    }

    expect(missingIn(portal.delivered, expected)).toEqual([]);
    expect(missingIn(expected, portal.delivered)).toEqual([]);
    expect(countByTopic(portal.delivered)).toEqual(countByTopic(expected));
    expect(portal.leaks).toEqual([]);
    const deaths = replicas.reduce((sum, replica) => sum + replica.deaths, 0);
    expect(deaths).toBeGreaterThan(20);
    // Sent, and not written down as sent: at most once for each that died.
    expect(portal.repeated).toBeLessThanOrEqual(deaths);
    expect(await knex('notice').where({ pending: true })).toEqual([]);
    const topics = countByTopic(expected);
    for (const topic of ['review', 'outcome', 'parallel', 'decision-review']) {
      expect(topics[topic]).toBeGreaterThan(10);
    }
  });
});
