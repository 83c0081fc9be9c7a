import { mockServices } from '@backstage/backend-test-utils';
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  endOfDayIn,
  Insights,
  todayIn,
} from 'backstage-plugin-ai-initiatives-common';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { accessOf, aReview, outsider } from '../__fixtures__/build';
import type { Access } from '../access/Access';
import { DatabaseEntityGraphStore } from '../database/DatabaseEntityGraphStore';
import { DatabaseInsightStore } from '../database/DatabaseInsightStore';
import { guardStore } from '../database/guardStore';
import type { InitiativesStore } from '../database/InitiativesStore';
import { createTestStore, databases } from '../tests/__testUtils__/databases';
import { emptyTables } from '../tests/__testUtils__/emptyTables';
import {
  AnyRecord,
  DAYS,
  GRAPH,
  newRecord,
  pastSteps,
  PastStep,
  PastWorld,
} from '../tests/__testUtils__/pastWorld';
import { createInsightUseCases } from './createInsightUseCases';

jest.setTimeout(180_000);

const ZONE = 'Europe/Berlin';
const TODAY = '2026-08-01';
const ACCESSES = [accessOf(), outsider()];

function withoutPresent({ groups, divergences, today, ...rest }: Insights) {
  return rest;
}

describe.each(databases.eachSupportedId())('insights on %s', databaseId => {
  let knex: Knex;
  let store: InitiativesStore;

  beforeAll(async () => {
    ({ knex, store } = await createTestStore(databaseId));
    await new DatabaseEntityGraphStore(knex).upsert(GRAPH, 'first');
  });

  function ask(access: Access, now: string, asOf?: string): Promise<Insights> {
    const { getInsights } = createInsightUseCases({
      store,
      insights: guardStore(
        new DatabaseInsightStore(knex),
        mockServices.logger.mock(),
      ),
      clock: {
        now: () => new Date(`${now}T15:00:00.000Z`),
        dayOf: instant => todayIn(ZONE, instant),
        endOf: day => endOfDayIn(ZONE, day),
      },
    });
    return getInsights(
      { asOf },
      { access, credentials: mockCredentials.user() },
    );
  }

  async function save(
    kind: PastStep['kind'],
    record: AnyRecord,
  ): Promise<void> {
    await store.write(transaction =>
      transaction.save({ kind, record: record as never, action: 'changed' }),
    );
  }

  /** The world is changed day by day; told is what everybody sees at the end of each. */
  async function live(days: readonly (readonly PastStep[])[]) {
    await emptyTables(knex);
    const world = new PastWorld();
    const told: (readonly Insights[])[] = [];
    // Once held, so that one series can be overdue.
    const before = aReview({
      ...{ id: 'review-held', series: 'review-3', state: 'held' },
      heldOn: '2026-01-05',
    });
    world.add('review', before);
    await save('review', before);
    for (const [index, steps] of days.entries()) {
      for (const { kind, id, changes } of steps) {
        const known = world.newest(kind, id);
        const record = {
          ...(known ?? newRecord(kind, id)),
          ...changes,
          revision: (known?.revision ?? 0) + 1,
          // Berlin is an hour ahead of UTC, or two.
          updatedAt: `${DAYS[index]}T21:30:00.000Z`,
        } as AnyRecord;
        world.add(kind, record);
        await save(kind, record);
      }
      const seen: Insights[] = [];
      for (const access of ACCESSES) {
        seen.push(await ask(access, DAYS[index]));
      }
      told.push(seen);
    }
    return { world, told };
  }

  it('tell of a day that is past what was told on it', async () => {
    await fc.assert(
      fc.asyncProperty(pastSteps, async days => {
        const { world, told } = await live(days);
        const past = await Promise.all(
          ACCESSES.map(access =>
            Promise.all(DAYS.map(day => ask(access, TODAY, day))),
          ),
        );
        const [ofOwner, ofOutsider] = past.map(all => all.map(withoutPresent));

        // Who may read everything was told all of it before.
        expect(ofOwner).toEqual(told.map(([seen]) => withoutPresent(seen)));

        // Others are told what they would have been, had only that been there
        // which they may read now and could read then.
        for (const [index, day] of DAYS.entries()) {
          await emptyTables(knex);
          for (const { kind, record } of world.shownTo(
            outsider().viewer,
            day,
          )) {
            await save(kind, { ...record, revision: 1 });
          }
          expect(ofOutsider[index]).toEqual(
            withoutPresent(await ask(accessOf(), day)),
          );
        }
      }),
      { numRuns: 12 },
    );
  });

  it('are told of today alone with what has no history', async () => {
    await emptyTables(knex);
    const now = await ask(accessOf(), TODAY);
    expect(now).toMatchObject({
      day: TODAY,
      today: TODAY,
      initiatives: { total: 0, domains: [] },
      groups: { total: 0, largest: [] },
      divergences: { unsettled: 0, confirmed: 0, dismissed: 0, agreed: 0 },
      outcomes: [],
      principles: { inForce: 0, unused: 0, items: [] },
      reviews: [],
    });
    const past = await ask(accessOf(), TODAY, '1999-12-31');
    expect(past).toEqual({
      ...withoutPresent(now),
      day: '1999-12-31',
      today: TODAY,
    });
  });

  it.each([
    ['2026-08-02', /must not be after today, 2026-08-01/],
    ['2026-02-30', /must be a calendar day/],
    ['yesterday', /must be a calendar day/],
  ])('refuse %s', async (asOf, message) => {
    await expect(ask(accessOf(), TODAY, asOf)).rejects.toThrow(message);
  });
});
