import { accessOf, aResolution } from '../__fixtures__/build';
import {
  other,
  owner,
  setUpReviews,
  steward,
  TEAM,
} from './__testUtils__/setUpReviews';
import type { Access } from '../access/Access';
import { databases } from '../tests/__testUtils__/databases';

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('reviews on %s', databaseId => {
  it('of what is restricted are for its readers alone, also once it is public', async () => {
    const { plan, hold, initiative, records, list, useCases, as, violations } =
      await setUpReviews(databaseId);
    const reader = 'user:default/rene';
    const ref = await initiative({
      visibility: 'restricted',
      readers: [reader],
    });
    const planned = await plan({
      subject: { kind: 'initiative', ref },
      cadence: 'yearly',
    });
    const { id } = planned.review;
    expect(planned.review.visibility).toBe('restricted');
    const named = accessOf({ ref: reader, ownershipRefs: [reader] });

    const sees = async (access: Access) => {
      const read = await useCases
        .getReview({ id }, as(access))
        .then(() => 'read')
        .catch(({ name }) => name);
      const { totalItems } = await list({ initiative: ref }, access);
      return `${read} ${totalItems}`;
    };
    expect(await sees(named)).toBe('read 1');
    expect(await sees(steward)).toBe('read 1');
    expect(await sees(other)).toBe('NotFoundError 0');
    await expect(
      useCases.getReviewHistory({ id }, as(other)),
    ).rejects.toMatchObject({ name: 'NotFoundError' });

    await hold(planned, { works: 'In confidence' });
    await records.updateInitiative(
      { id: ref, revision: 1, input: { visibility: 'public', readers: [] } },
      as(owner),
    );
    // The next one is as open as its subject is once somebody writes it again.
    expect(await sees(other)).toBe('NotFoundError 0');
    expect((await list({ state: 'held' }, other)).totalItems).toBe(0);
    expect((await list({ state: 'held' }, named)).totalItems).toBe(1);
    expect(await violations()).toEqual([]);
  });

  it('of entities are for those who see them in the catalog', async () => {
    const { plan, list } = await setUpReviews(databaseId);
    await plan({ subject: { kind: 'entity', ref: TEAM }, cadence: 'monthly' });
    const parts = { ...owner, wholeCatalog: false };

    expect((await list({}, parts)).totalItems).toBe(0);
    expect((await list({}, { ...parts, sources: [TEAM] })).totalItems).toBe(1);
  });

  it('show verdicts only on what the reader may see, and keep the others', async () => {
    const { plan, hold, initiative, useCases, as } = await setUpReviews(
      databaseId,
    );
    const open = await initiative();
    const secret = await initiative({ visibility: 'hidden', title: 'Secret' });
    const planned = await plan(
      { subject: { kind: 'entity', ref: TEAM } },
      owner,
    );
    const verdict = (id: string) =>
      ({ kind: 'initiative', id, verdict: 'pause', note: id } as const);
    await expect(
      hold(planned, { items: [verdict('nothing')] }),
    ).rejects.toThrow("items name 'nothing', and there is no such initiative");
    const held = await hold(planned, {
      items: [verdict(open), verdict(secret)],
    });
    const { id } = held.review;

    const seen = await useCases.getReview({ id }, as(steward));
    expect(seen.review.items).toEqual([verdict(open)]);
    const history = await useCases.getReviewHistory({ id }, as(steward));
    expect(JSON.stringify([seen, history])).not.toContain(secret);

    const corrected = await useCases.updateReview(
      { id, revision: 2, input: { items: [], works: 'More' } },
      as(steward),
    );
    expect(corrected.review.items).toEqual([]);
    const whole = await useCases.getReview({ id }, as(owner));
    expect(whole.review.items).toEqual([verdict(secret)]);
  });

  it('have an agenda of what came due, as far as the reader may see it', async () => {
    const { plan, initiative, decision, store, useCases, as, setDay } =
      await setUpReviews(databaseId);
    setDay('2026-01-15');
    const old = await initiative({ title: 'Old' });
    setDay('2026-11-01');
    const left = await initiative({ title: 'Left' });
    const right = await initiative({ title: 'Right' });
    const secret = await initiative({ title: 'Secret', visibility: 'hidden' });
    const due = await decision({
      status: 'accepted',
      reviewBy: '2026-11-01',
      expectedOutcomes: [{ statement: 'Faster', due: '2026-10-01' }],
    });
    const [one, two] = [left, right].sort();
    await store.write(transaction =>
      transaction.createResolution({
        resolution: aResolution({
          left: one,
          right: two,
          kind: 'deliberate-parallel',
          revisitOn: '2026-11-20',
          decision: due,
        }),
        compared: { left: '', right: '' },
      }),
    );
    setDay('2026-11-27');
    const { review } = await plan({ subject: { kind: 'entity', ref: TEAM } });
    const outline = async (access: Access) => {
      const { agenda } = await useCases.getReview(
        { id: review.id },
        as(access),
      );
      return agenda?.sections.map(({ code, items }) => [
        code,
        items.map(({ id }) => id).sort(),
      ]);
    };

    expect(await outline(owner)).toEqual([
      ['parallel-due', [one]],
      ['outcome-due', [due]],
      ['stale', [old]],
      ['steady', [two, secret].sort()],
    ]);
    expect(await outline(steward)).toEqual([
      ['parallel-due', [one]],
      ['outcome-due', [due]],
      ['stale', [old]],
      ['steady', [two]],
    ]);
  });
});
