import type {
  ReviewPlanInput,
  ReviewView,
} from 'backstage-plugin-ai-initiatives-common';
import { other, owner, setUpReviews, TEAM } from './__testUtils__/setUpReviews';
import type { Access } from '../access/Access';
import { databases } from '../tests/__testUtils__/databases';

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('reviews on %s', databaseId => {
  it('leave on a record what was last said of it, for those who read the review', async () => {
    const { plan, hold, initiative, decision, records, useCases, as, setDay } =
      await setUpReviews(databaseId);
    const id = await initiative();
    const ref = await initiative({ visibility: 'restricted' });
    const decided = await decision();
    const last = async (access: Access) =>
      (await records.getInitiative({ id }, as(access))).lastVerdict;
    const say = async (subject: ReviewPlanInput['subject'], note: string) =>
      hold(await plan({ subject }), {
        items: [
          { kind: 'initiative', id, verdict: 'join', note },
          { kind: 'decision', id: decided, verdict: 'amend' },
        ],
      });
    expect(await last(owner)).toBeUndefined();

    const open = await say({ kind: 'entity', ref: TEAM }, 'With intake');
    setDay('2026-11-28');
    await say({ kind: 'initiative', ref }, 'In confidence');

    expect(await last(owner)).toMatchObject({
      review: { subject: { ref }, heldOn: '2026-11-28' },
      note: 'In confidence',
    });
    expect(await last(other)).toEqual({
      review: expect.objectContaining({
        id: open.review.id,
        subject: expect.objectContaining({ ref: TEAM }),
        heldOn: '2026-11-27',
      }),
      verdict: 'join',
      note: 'With intake',
    });
    const view = await records.getDecision({ id: decided }, as(other));
    expect(view.lastVerdict).toMatchObject({ verdict: 'amend' });

    const { review } = await useCases.getReview(open.review, as(owner));
    await useCases.updateReview({ ...review, input: { items: [] } }, as(owner));
    expect(await last(other)).toBeUndefined();
  });

  it('lead to drafted decisions, once', async () => {
    const { plan, hold, initiative, useCases, as, records, violations } =
      await setUpReviews(databaseId);
    const ref = await initiative({
      visibility: 'restricted',
      attachments: [{ entityRef: 'component:default/a', role: 'changes' }],
    });
    const planned = await plan({ subject: { kind: 'initiative', ref } });
    const draft = (view: ReviewView, followUp = 0) =>
      useCases.draftFollowUp(
        { ...view.review, input: { followUp } },
        as(owner),
      );
    await expect(draft(planned)).rejects.toThrow('hold it before');
    const held = await hold(planned, {
      followUps: [{ text: 'Use one queue' }],
    });
    await expect(draft(held, 1)).rejects.toThrow('none at place 1');

    const drafted = await draft(held);

    const [{ decision: id = '' }] = drafted.review.followUps;
    const { decision } = await records.getDecision({ id }, as(owner));
    expect(decision).toMatchObject({
      title: 'Use one queue',
      status: 'proposed',
      visibility: 'restricted',
      initiatives: [ref],
      entities: [{ entityRef: 'component:default/a', relation: 'constrains' }],
    });
    expect(drafted.decisions.map(({ id: shown }) => shown)).toEqual([id]);
    expect((await draft(drafted)).review).toEqual(drafted.review);
    await expect(
      useCases.updateReview(
        {
          ...drafted.review,
          input: { followUps: [{ text: 'Another', decision: id }] },
        },
        as(owner),
      ),
    ).rejects.toThrow('was not drafted from one of them');
    const ticked = await useCases.updateReview(
      {
        ...drafted.review,
        input: { followUps: [{ text: 'Use one queue', done: true }] },
      },
      as(owner),
    );
    expect(ticked.review.followUps).toEqual([
      { text: 'Use one queue', owner: TEAM, done: true, decision: id },
    ]);
    expect(await violations()).toEqual([]);
  });
});
