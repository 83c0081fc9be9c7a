import type { Resolution } from 'backstage-plugin-ai-initiatives-common';
import { databases } from '../tests/__testUtils__/databases';
import {
  ada,
  as,
  olga,
  setUpSettling,
  split,
  steward,
} from '../tests/__testUtils__/settlingBench';

jest.setTimeout(120_000);

function sidesOf({ consents }: Resolution): readonly string[] {
  return consents.map(({ side, by }) => `${side} by ${by}`).sort();
}

describe.each(databases.eachSupportedId())('settling on %s', databaseId => {
  it('takes effect with the second consent, and moves the decision along', async () => {
    const bench = await setUpSettling(databaseId);
    const { ours, theirs } = await bench.createPair();
    const proposed = await bench.propose(ada, {
      // The order does not matter.
      left: theirs.id,
      right: ours.id,
      kind: 'deliberate-parallel',
      rationale: 'Two markets',
      revisitOn: '2026-06-01',
    });
    const { resolution } = proposed;
    expect(proposed).toMatchObject({ mayConsent: false, mayUndo: true });
    expect(proposed.left.title).toBe('Claims triage assistant');
    expect(resolution).toMatchObject({
      left: ours.id,
      right: theirs.id,
      status: 'proposed',
      revision: 1,
      proposedBy: 'user:default/ada',
    });
    expect(sidesOf(resolution)).toEqual(['left by user:default/ada']);
    expect(await bench.decisionOf(resolution.decision)).toMatchObject({
      title: 'Deliberate parallel: Claims triage assistant and Smart intake',
      status: 'proposed',
      owner: 'group:default/team-claims',
      createdBy: 'user:default/ada',
      justification: 'Two markets',
      reviewBy: '2026-06-01',
      chosenOption: 'Deliberate parallel',
      contextAndProblem: expect.stringContaining('claims, letters'),
      entities: [
        { entityRef: 'component:default/claims', relation: 'constrains' },
      ],
      initiatives: [ours.id, theirs.id],
    });

    const asked = await bench.listResolutions(
      { initiative: theirs.id },
      as(olga),
    );
    expect(asked).toMatchObject({
      totalItems: 1,
      items: [{ mayConsent: true }],
    });
    const { resolution: agreed } = await bench.consent(olga, resolution.id);
    expect(agreed).toMatchObject({ status: 'effective', revision: 2 });
    expect(sidesOf(agreed)).toEqual([
      'left by user:default/ada',
      'right by user:default/olga',
    ]);
    expect(await bench.decisionOf(resolution.decision)).toMatchObject({
      status: 'accepted',
      date: '2026-03-01',
      reviewBy: '2026-06-01',
      decisionMakers: ['user:default/ada', 'user:default/olga'],
      revision: 2,
      updatedBy: 'user:default/olga',
    });
    expect(await bench.unsound()).toEqual([]);
  });

  it('both owners consent at once: effective once, both kept', async () => {
    const bench = await setUpSettling(databaseId);
    const { ours, theirs } = await bench.createPair();
    const { resolution } = await bench.propose(steward, split(ours, theirs));
    expect(resolution.consents).toEqual([]);

    await Promise.all([
      ...[ada, olga, ada, olga].map(who => bench.consent(who, resolution.id)),
    ]);

    const { items } = await bench.listResolutions({}, as(ada));
    expect(items[0].resolution).toMatchObject({
      status: 'effective',
      revision: 3,
    });
    expect(sidesOf(items[0].resolution)).toEqual([
      'left by user:default/ada',
      'right by user:default/olga',
    ]);
    const history = await bench.getDecisionHistory(
      { id: resolution.decision },
      as(ada),
    );
    expect(history.items.map(({ snapshot }) => snapshot.status)).toEqual([
      'accepted',
      'proposed',
    ]);
    expect(await bench.unsound()).toEqual([]);
  });

  it('both owners propose at once: one open resolution and one decision', async () => {
    const bench = await setUpSettling(databaseId);
    const { ours, theirs } = await bench.createPair();
    const outcomes = await Promise.allSettled(
      [ada, olga, steward].map(who => bench.propose(who, split(ours, theirs))),
    );
    const refused = outcomes.flatMap(outcome =>
      outcome.status === 'rejected' ? [String(outcome.reason)] : [],
    );
    expect(refused).toEqual(
      Array(2).fill(
        expect.stringMatching(
          /^ConflictError: .* have a resolution already: .*Undo it before/,
        ),
      ),
    );
    const decisions = await bench.store.listDecisions({}, ada);
    expect(decisions.totalItems).toBe(1);
    expect(await bench.unsound()).toEqual([]);
  });

  it('an owner of both sides needs nobody else', async () => {
    const bench = await setUpSettling(databaseId);
    const { ours, theirs } = await bench.createPair({
      theirs: { owner: 'group:default/team-claims' },
    });
    const { resolution } = await bench.propose(ada, split(ours, theirs));
    expect(resolution).toMatchObject({ status: 'effective', revision: 1 });
    expect(resolution.consents).toHaveLength(2);
    expect(await bench.decisionOf(resolution.decision)).toMatchObject({
      status: 'accepted',
      revision: 2,
    });
    expect(await bench.unsound()).toEqual([]);
  });

  it('agreeing again changes nothing', async () => {
    const bench = await setUpSettling(databaseId);
    const { ours, theirs } = await bench.createPair();
    const { resolution } = await bench.propose(ada, split(ours, theirs));
    expect(await bench.consent(ada, resolution.id)).toMatchObject({
      resolution,
    });
    await bench.consent(olga, resolution.id);
    const { resolution: agreed } = await bench.consent(olga, resolution.id);
    expect(agreed.revision).toBe(2);
    expect((await bench.decisionOf(resolution.decision)).revision).toBe(2);
  });

  it.each([
    ['proposed', false, 'rejected'],
    ['effective', true, 'deprecated'],
  ])('undoes what is %s, for good', async (_, agree, status) => {
    const bench = await setUpSettling(databaseId);
    const { ours, theirs } = await bench.createPair();
    const { resolution } = await bench.propose(ada, split(ours, theirs));
    if (agree) {
      await bench.consent(olga, resolution.id);
    }
    const undone = await bench.undo(olga, resolution.id);
    expect(undone).toMatchObject({
      mayConsent: false,
      mayUndo: false,
      resolution: { status: 'undone', undoneBy: 'user:default/olga' },
    });
    expect(await bench.undo(steward, resolution.id)).toMatchObject({
      resolution: undone.resolution,
    });
    expect(await bench.decisionOf(resolution.decision)).toMatchObject({
      status,
    });
    await expect(bench.consent(olga, resolution.id)).rejects.toThrow(
      /was undone on 2026-03-01. Propose a new one/,
    );

    const again = await bench.propose(olga, split(ours, theirs));
    const { items } = await bench.listResolutions({}, as(ada));
    expect(items.map(item => item.resolution.id)).toEqual([
      again.resolution.id,
      resolution.id,
    ]);
    const open = await bench.listResolutions({ state: 'proposed' }, as(ada));
    expect(open.items.map(item => item.resolution.id)).toEqual([
      again.resolution.id,
    ]);
    expect(await bench.unsound()).toEqual([]);
  });

  it('leaves a decision alone that people have moved on themselves', async () => {
    const bench = await setUpSettling(databaseId);
    const { ours, theirs } = await bench.createPair();
    const { resolution } = await bench.propose(ada, split(ours, theirs));
    await bench.decisions.update({
      id: resolution.decision,
      revision: 1,
      input: { status: 'rejected' },
      access: ada,
    });
    await bench.consent(olga, resolution.id);
    await bench.undo(olga, resolution.id);
    expect(await bench.decisionOf(resolution.decision)).toMatchObject({
      status: 'rejected',
      revision: 2,
    });
  });

  it('is due at once when the second consent comes after the day to look again', async () => {
    const bench = await setUpSettling(databaseId);
    const { ours, theirs } = await bench.createPair();
    const { resolution } = await bench.propose(ada, {
      ...split(ours, theirs),
      kind: 'deliberate-parallel',
      rationale: 'Two markets',
      revisitOn: '2026-03-02',
    });
    bench.clock.time += 5 * 24 * 3600 * 1000;
    expect(await bench.consent(olga, resolution.id)).toMatchObject({
      revisitDue: true,
      resolution: { status: 'effective' },
    });
    expect(await bench.decisionOf(resolution.decision)).toMatchObject({
      status: 'accepted',
      date: '2026-03-06',
      reviewBy: '2026-03-06',
    });
  });
});
