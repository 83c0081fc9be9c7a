import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  DecisionFields,
  InitiativeFields,
  ReviewOutcomeInput,
  ReviewPlanInput,
  ReviewView,
} from 'backstage-plugin-ai-initiatives-common';
import {
  accessOf,
  aResolution,
  decisionInput,
  initiativeInput,
  outsider,
} from '../__fixtures__/build';
import type { Access } from '../access/Access';
import { DatabaseVerifier } from '../database/verify/DatabaseVerifier';
import { createTestStore, databases } from '../tests/__testUtils__/databases';
import { createRecordUseCases } from './createRecordUseCases';
import { createReviewUseCases } from './createReviewUseCases';
import { ReviewPlanner } from './reviews/ReviewPlanner';

jest.setTimeout(60_000);

const TEAM = 'group:default/team-claims';
const credentials = mockCredentials.user();
const owner = accessOf();
const other = outsider();
const steward = accessOf({
  ref: 'user:default/stella',
  ownershipRefs: ['user:default/stella'],
  steward: true,
});

describe.each(databases.eachSupportedId())('reviews on %s', databaseId => {
  async function setUp() {
    const { store, knex } = await createTestStore(databaseId);
    let instant = '2026-11-27T10:00:00.000Z';
    const now = () => new Date(instant);
    const dayOf = (at: string | Date) =>
      new Date(at).toISOString().slice(0, 10);
    const clock = { now, dayOf };
    const afterCommit = () => {};
    const records = createRecordUseCases({
      store,
      learn: async () => false,
      afterCommit,
      now,
    });
    const useCases = createReviewUseCases({
      store,
      graph: {
        around: async ref =>
          new Map(
            ref === TEAM
              ? [[ref, { ref, title: 'Claims', relations: [] }]]
              : [],
          ),
        visibleTo: async refs => new Set(refs.filter(ref => ref === TEAM)),
      },
      clock,
      afterCommit,
    });
    const as = (access: Access) => ({ access, credentials });
    const plan = (input: ReviewPlanInput, access = owner) =>
      useCases.planReview({ input }, as(access));
    const hold = (
      { review: { id, revision } }: ReviewView,
      input: ReviewOutcomeInput,
      access = owner,
    ) => useCases.holdReview({ id, revision, input }, as(access));
    const initiative = async (changes: Partial<InitiativeFields> = {}) => {
      const input = initiativeInput(changes);
      const created = await records.createInitiative({ input }, as(owner));
      return created.initiative.id;
    };
    const decision = async (changes: Partial<DecisionFields> = {}) => {
      const input = decisionInput(changes);
      const created = await records.createDecision({ input }, as(owner));
      return created.decision.id;
    };
    const list = async (query = {}, access = owner) =>
      useCases.listReviews(query, as(access));
    const planner = () => new ReviewPlanner({ store, clock });
    const violations = () =>
      new DatabaseVerifier(knex).check({ pendingSince: new Date(0) });
    const setDay = (day: string) => {
      instant = `${day}T10:00:00.000Z`;
    };
    return {
      ...{ store, records, useCases, as, plan, hold, initiative, decision },
      ...{ list, planner, violations, setDay },
    };
  }

  it('are planned, held, and followed by the next without drift', async () => {
    const { plan, hold, initiative, list, violations, setDay, useCases, as } =
      await setUp();
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
    const { plan, initiative, decision, list } = await setUp();
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

  it('of what is restricted are for its readers alone, also once it is public', async () => {
    const { plan, hold, initiative, records, list, useCases, as, violations } =
      await setUp();
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

  it('are planned and changed by owners, whoever registered it, and stewards', async () => {
    const { plan, hold, initiative, useCases, as } = await setUp();
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
    const { plan, initiative } = await setUp();
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

  it('of entities are for those who see them in the catalog', async () => {
    const { plan, list } = await setUp();
    await plan({ subject: { kind: 'entity', ref: TEAM }, cadence: 'monthly' });
    const parts = { ...owner, wholeCatalog: false };

    expect((await list({}, parts)).totalItems).toBe(0);
    expect((await list({}, { ...parts, sources: [TEAM] })).totalItems).toBe(1);
  });

  it('come again once for each subject, and once for each request', async () => {
    const { useCases, as, plan, list } = await setUp();
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

  it('show verdicts only on what the reader may see, and keep the others', async () => {
    const { plan, hold, initiative, useCases, as } = await setUp();
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

  it('leave on a record what was last said of it, for those who read the review', async () => {
    const { plan, hold, initiative, decision, records, useCases, as, setDay } =
      await setUp();
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
      await setUp();
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

  it('have an agenda of what came due, as far as the reader may see it', async () => {
    const { plan, initiative, decision, store, useCases, as, setDay } =
      await setUp();
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

  describe('planned by themselves', () => {
    const signal = new AbortController().signal;

    it('follow the day a decision names, and only once', async () => {
      const { decision, records, list, planner, as, violations } =
        await setUp();
      const id = await decision({ status: 'accepted', reviewBy: '2026-11-20' });
      await decision({ status: 'accepted' });

      const [one, two] = await Promise.all([
        planner().run(signal),
        planner().run(signal),
      ]);
      expect(one.planned + two.planned).toBe(1);
      expect(await planner().run(signal)).toEqual({
        planned: 0,
        withdrawn: 0,
        due: [
          expect.objectContaining({
            subject: { kind: 'decision', ref: id },
            dueOn: '2026-11-20',
            owner: TEAM,
          }),
        ],
      });
      const view = await records.getDecision({ id }, as(owner));
      expect(view.nextReview).toMatchObject({ dueOn: '2026-11-20' });

      await records.updateDecision(
        { id, revision: 1, input: { reviewBy: '2027-01-31' } },
        as(owner),
      );
      expect(await planner().run(signal)).toEqual({
        planned: 1,
        withdrawn: 1,
        due: [],
      });
      expect((await list()).items.map(({ dueOn }) => dueOn)).toEqual([
        '2027-01-31',
      ]);
      expect(await violations()).toEqual([]);
    });

    it('go on once their subject is back', async () => {
      const { plan, hold, initiative, records, list, planner, as } =
        await setUp();
      const ref = await initiative();
      const planned = await plan({
        subject: { kind: 'initiative', ref },
        cadence: 'yearly',
        dueOn: '2026-11-01',
      });
      await records.archiveInitiative({ id: ref, revision: 1 }, as(owner));
      await hold(planned, {});
      expect((await planner().run(signal)).planned).toBe(0);

      await records.restoreInitiative({ id: ref, revision: 2 }, as(owner));
      const runs = await Promise.all([
        planner().run(signal),
        planner().run(signal),
      ]);
      expect(runs.map(({ planned: count }) => count).sort()).toEqual([0, 1]);
      expect((await list()).items.map(({ dueOn }) => dueOn)).toEqual([
        '2027-11-01',
      ]);
    });
  });
});
