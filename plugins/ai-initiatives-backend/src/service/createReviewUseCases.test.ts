import {
  other,
  owner,
  setUpReviews,
  steward,
  TEAM,
} from './__testUtils__/setUpReviews';
import { databases } from '../tests/__testUtils__/databases';

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('reviews on %s', databaseId => {
  it('are planned, held, and followed by the next without drift', async () => {
    const { plan, hold, initiative, list, violations, setDay, useCases, as } =
      await setUpReviews(databaseId);
    const ref = await initiative();
    const planned = await plan({
      subject: { kind: 'initiative', ref },
      cadence: 'monthly',
      dueOn: '2026-10-31',
    });
    expect(planned).toMatchObject({
      subject: { title: 'Claims triage assistant' },
      review: { owner: TEAM, state: 'planned', anchor: '2026-10-31' },
      agenda: { sections: [{ code: 'steady', items: [{ id: ref }] }] },
      mayChange: true,
    });

    const held = await hold(planned, {
      works: '- Triage',
      items: [{ kind: 'initiative', id: ref, verdict: 'adjust' }],
      followUps: [{ text: 'Retrain' }],
    });

    expect(held.review).toMatchObject({
      state: 'held',
      heldOn: '2026-11-27',
      revision: 2,
      followUps: [{ text: 'Retrain', owner: TEAM }],
    });
    expect(held.agenda).toBeUndefined();
    const { items } = await list();
    expect(items.map(({ dueOn }) => dueOn)).toEqual(['2026-11-30']);
    setDay('2026-12-02');
    const next = await useCases.getReview({ id: items[0].id }, as(owner));
    expect(next).toMatchObject({
      today: '2026-12-02',
      previous: { id: held.review.id, works: '- Triage' },
      others: [{ id: held.review.id, state: 'held' }],
      agenda: { since: '2026-11-27' },
    });
    await useCases.skipReview(
      { ...next.review, input: { reason: 'Holidays' } },
      as(owner),
    );
    expect((await list()).items[0].dueOn).toBe('2026-12-31');
    expect((await list({ state: 'skipped' })).items).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });

  it('are listed by when they are due, by whose they are, and by subject', async () => {
    const { plan, initiative, decision, list } = await setUpReviews(databaseId);
    const about = {
      initiative: await initiative(),
      decision: await decision(),
    };
    const day = (kind: 'initiative' | 'decision', dueOn: string) =>
      plan({ subject: { kind, ref: about[kind] }, dueOn });
    await day('initiative', '2026-12-01');
    await day('decision', '2026-11-27');
    await day('initiative', '2026-11-30');
    await plan(
      { subject: { kind: 'entity', ref: TEAM }, dueOn: '2027-02-01' },
      other,
    );
    const days = async (query: object, access = owner) =>
      (await list(query, access)).items.map(({ dueOn }) => dueOn);

    expect(await days({})).toEqual([
      '2026-11-27',
      '2026-11-30',
      '2026-12-01',
      '2027-02-01',
    ]);
    expect(await days({ due: 'now' })).toEqual(['2026-11-27']);
    expect(await days({ due: 'month' })).toEqual(['2026-11-30']);
    expect(await days({ due: 'later' })).toEqual(['2026-12-01', '2027-02-01']);
    expect(await days({ decision: about.decision })).toEqual(['2026-11-27']);
    expect(await days({ entityRef: TEAM })).toEqual(['2027-02-01']);
    expect(await days({ mine: true }, other)).toEqual([]);
    expect((await list({ limit: 1, offset: 1 })).totalItems).toBe(4);
  });

  it('are planned and changed by owners, whoever registered it, and stewards', async () => {
    const { plan, hold, initiative, useCases, as } = await setUpReviews(
      databaseId,
    );
    const ref = await initiative();
    const input = { subject: { kind: 'initiative', ref } as const };
    await expect(plan(input, other)).rejects.toThrow(
      `Only the owner ${TEAM}, whoever registered it, and stewards may plan a review of initiative '${ref}'`,
    );
    const planned = await plan(input, steward);
    await expect(hold(planned, {}, other)).rejects.toThrow(
      `Only the owner ${TEAM}, whoever registered it, and stewards may change review`,
    );
    await expect(
      useCases.skipReview(
        { id: planned.review.id, revision: 0, input: { reason: 'x' } },
        as(owner),
      ),
    ).rejects.toMatchObject({ name: 'RevisionRequiredError' });
    await expect(
      useCases.updateReview(
        { id: planned.review.id, revision: 7, input: { cadence: 'yearly' } },
        as(owner),
      ),
    ).rejects.toMatchObject({
      name: 'RevisionConflictError',
      current: { review: { revision: 1 } },
    });
  });

  it('refuse subjects that are not there or not to be read, in the same words', async () => {
    const { plan, initiative } = await setUpReviews(databaseId);
    const hidden = await initiative({ visibility: 'hidden' });
    const words = async (ref: string) =>
      plan({ subject: { kind: 'initiative', ref } }, other).catch(
        ({ message }: Error) => message.replace(ref, '<id>'),
      );
    expect(await words(hidden)).toBe(
      `No initiative '<id>'. It may have been archived; list with archived=true.`,
    );
    expect(await words('nothing')).toBe(await words(hidden));
    await expect(
      plan({ subject: { kind: 'entity', ref: 'group:default/nobody' } }),
    ).rejects.toThrow(
      "No entity 'group:default/nobody' that is visible to you",
    );
  });

  it('come again once for each subject, and once for each request', async () => {
    const { useCases, as, plan, list } = await setUpReviews(databaseId);
    const input = {
      subject: { kind: 'entity', ref: TEAM },
      cadence: 'monthly',
    } as const;
    const request = { input, idempotencyKey: 'k' };
    const first = await useCases.planReview(request, as(owner));
    const again = await useCases.planReview(request, as(owner));
    expect(again.review.id).toBe(first.review.id);
    await expect(plan({ ...input, cadence: 'yearly' })).rejects.toThrow(
      `There is a monthly review already: '${first.review.id}'`,
    );
    await useCases.updateReview(
      { ...first.review, input: { cadence: 'yearly', dueOn: '2027-03-31' } },
      as(owner),
    );
    expect((await list()).items).toEqual([
      expect.objectContaining({ cadence: 'yearly', dueOn: '2027-03-31' }),
    ]);
  });
});
