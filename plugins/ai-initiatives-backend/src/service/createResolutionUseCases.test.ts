import type { Resolution } from 'backstage-plugin-ai-initiatives-common';
import { accessOf } from '../__fixtures__/build';
import type { Access } from '../access/Access';
import { databases } from '../tests/__testUtils__/databases';
import { createOverlapBench } from '../tests/__testUtils__/overlapBench';
import {
  ada,
  as,
  createSettlingBench,
  olga,
  steward,
  stranger,
} from '../tests/__testUtils__/settlingBench';

jest.setTimeout(120_000);

const split = (one: { id: string }, other: { id: string }) => ({
  left: one.id,
  right: other.id,
  kind: 'split-scope' as const,
});

function sidesOf({ consents }: Resolution): readonly string[] {
  return consents.map(({ side, by }) => `${side} by ${by}`).sort();
}

describe.each(databases.eachSupportedId())('settling on %s', databaseId => {
  async function setUp() {
    const bench = await createOverlapBench(databaseId);
    return { ...bench, ...createSettlingBench(bench) };
  }
  type Bench = Awaited<ReturnType<typeof setUp>>;

  /** Effects are not run here, so that what they owe is no finding. */
  async function unsound({ violations }: Bench) {
    return (await violations()).filter(
      ({ invariant }) => !/pending|model/.test(invariant),
    );
  }

  it('takes effect with the second consent, and moves the decision along', async () => {
    const bench = await setUp();
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
      revision: 2,
      updatedBy: 'user:default/olga',
    });
    expect(await unsound(bench)).toEqual([]);
  });

  it('both owners consent at once: effective once, both kept', async () => {
    const bench = await setUp();
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
    expect(await unsound(bench)).toEqual([]);
  });

  it('both owners propose at once: one open resolution and one decision', async () => {
    const bench = await setUp();
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
    expect(await unsound(bench)).toEqual([]);
  });

  it('an owner of both sides needs nobody else', async () => {
    const bench = await setUp();
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
    expect(await unsound(bench)).toEqual([]);
  });

  it('agreeing again changes nothing', async () => {
    const bench = await setUp();
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
    const bench = await setUp();
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
    expect(await unsound(bench)).toEqual([]);
  });

  it('leaves a decision alone that people have moved on themselves', async () => {
    const bench = await setUp();
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
    const bench = await setUp();
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

  const noPolicy: Access = {
    ...olga,
    decisions: {
      ...olga.decisions,
      'ai-initiatives.initiative.update': 'none',
    },
  };

  it.each<[string, Access, Record<'propose' | 'consent' | 'undo', RegExp>]>([
    [
      'somebody else',
      stranger,
      {
        propose: /^NotAllowedError: Only owners of .* may settle this/,
        consent: /^NotAllowedError: Only owners of .* may agree to this/,
        undo: /^NotAllowedError: Only owners of .* may undo this/,
      },
    ],
    [
      'an owner whom the policy forbids changes',
      noPolicy,
      {
        propose: /^NotAllowedError/,
        consent: /^NotAllowedError/,
        undo: /^NotAllowedError/,
      },
    ],
    [
      'a steward',
      steward,
      {
        propose: /^proposed$/,
        consent: /^NotAllowedError: .*not agree for others/,
        undo: /^undone$/,
      },
    ],
    [
      'a service',
      accessOf({
        type: 'service',
        ownershipRefs: ['group:default/team-claims'],
      }),
      {
        propose: /^NotAllowedError/,
        consent: /^NotAllowedError/,
        undo: /^NotAllowedError/,
      },
    ],
  ])('what %s may do', async (_, who, expected) => {
    const bench = await setUp();
    const { ours, theirs } = await bench.createPair();
    const outcome = (work: Promise<{ resolution: Resolution }>) =>
      work.then(
        ({ resolution }) => resolution.status,
        error => `${error.name}: ${error.message}`,
      );

    const proposing = await outcome(bench.propose(who, split(ours, theirs)));
    expect(proposing).toMatch(expected.propose);
    const { items } = await bench.listResolutions({}, as(ada));
    const { resolution } =
      items[0] ?? (await bench.propose(ada, split(ours, theirs)));
    const consenting = await outcome(bench.consent(who, resolution.id));
    expect(consenting).toMatch(expected.consent);
    expect(await outcome(bench.undo(who, resolution.id))).toMatch(
      expected.undo,
    );
  });

  it('looks at rights again inside the transaction', async () => {
    const bench = await setUp();
    const { ours, theirs } = await bench.createPair();
    const { resolution } = await bench.propose(steward, split(ours, theirs));
    const mina = accessOf({
      ref: 'user:default/mina',
      ownershipRefs: ['group:default/team-claims'],
    });
    bench.meanwhile(() =>
      bench.initiatives.update({
        id: ours.id,
        revision: 1,
        input: { owner: 'group:default/others' },
        access: ada,
      }),
    );
    await expect(bench.consent(mina, resolution.id)).rejects.toThrow(
      /may agree to this/,
    );

    bench.meanwhile(() =>
      bench.initiatives.update({
        id: ours.id,
        revision: 2,
        input: { visibility: 'hidden' },
        access: ada,
      }),
    );
    await expect(bench.consent(olga, resolution.id)).rejects.toThrow(
      `No resolution '${resolution.id}'.`,
    );
  });

  it('tells what may not be read from nothing by no sign', async () => {
    const bench = await setUp();
    const { ours, theirs } = await bench.createPair({
      ours: { visibility: 'restricted', readers: ['user:default/rene'] },
    });
    const rene = accessOf({
      ref: 'user:default/rene',
      ownershipRefs: ['user:default/rene'],
    });
    const { resolution } = await bench.propose(ada, split(ours, theirs));
    const message = (work: Promise<unknown>, id: string) =>
      work.then(
        () => 'nothing thrown',
        error => `${error.name}: ${error.message}`.replaceAll(id, 'ID'),
      );
    const unknown = resolution.id.replace(/.$/, '_');
    for (const answer of [bench.consent, bench.undo]) {
      const forbidden = await message(
        answer(olga, resolution.id),
        resolution.id,
      );
      expect(forbidden).toBe(await message(answer(olga, unknown), unknown));
      expect(forbidden).toBe("NotFoundError: No resolution 'ID'.");
    }
    const proposing = (id: string) =>
      message(bench.propose(olga, split({ id }, theirs)), id);
    expect(await proposing(ours.id)).toBe(await proposing('nowhere'));
    expect(await proposing(ours.id)).toMatch(/^NotFoundError: No initiative/);

    const listed = async (who: Access) =>
      (await bench.listResolutions({ initiative: theirs.id }, as(who)))
        .totalItems;
    expect([await listed(ada), await listed(rene), await listed(olga)]).toEqual(
      [1, 1, 0],
    );
    // The record names both sides: who may read one may not read it.
    expect(await bench.decisionOf(resolution.decision, rene)).toMatchObject({
      visibility: 'restricted',
    });
    await expect(bench.decisionOf(resolution.decision, olga)).rejects.toThrow(
      /No decision/,
    );
  });

  it('keeps the decision to those who may read both sides, also later', async () => {
    const bench = await setUp();
    const { ours, theirs } = await bench.createPair();
    const { resolution } = await bench.propose(ada, split(ours, theirs));
    const { decision } = resolution;
    const readable = async (who: Access) => [
      (await bench.store.listDecisions({}, who)).totalItems,
      (await bench.store.listDecisions({ initiative: theirs.id }, who))
        .totalItems,
      await bench.decisionOf(decision, who).then(
        () => 1,
        () => 0,
      ),
    ];
    const blind: Access = {
      ...ada,
      decisions: {
        ...ada.decisions,
        'ai-initiatives.initiative.read': {
          field: 'owner',
          values: ['group:default/team-claims'],
        },
      },
    };
    expect(await readable(stranger)).toEqual([1, 1, 1]);
    expect(await readable(blind)).toEqual([0, 0, 0]);

    await bench.initiatives.update({
      id: ours.id,
      revision: 1,
      input: { visibility: 'restricted' },
      access: ada,
    });
    expect(await readable(ada)).toEqual([1, 1, 1]);
    expect(await readable(olga)).toEqual([0, 0, 0]);
    expect(await readable(stranger)).toEqual([0, 0, 0]);
  });

  it('does not settle what is archived, but undoes it', async () => {
    const bench = await setUp();
    const { ours, theirs } = await bench.createPair();
    const { resolution } = await bench.propose(ada, split(ours, theirs));
    const { id } = theirs;
    await bench.initiatives.archive({ id, revision: 1, access: olga });
    await expect(bench.consent(olga, resolution.id)).rejects.toThrow(
      `The initiative '${id}' is archived`,
    );
    await bench.undo(olga, resolution.id);
    await expect(bench.propose(ada, split(ours, theirs))).rejects.toThrow(
      `The initiative '${id}' is archived`,
    );
  });

  it.each([
    ['join', 'theirs', true],
    ['build-on', 'theirs', true],
    ['join', 'ours', false],
    ['split-scope', undefined, false],
  ] as const)(
    '%s with %s kept connects them where who completes it may: %s',
    async (kind, kept, connects) => {
      const bench = await setUp();
      const { ours, theirs } = await bench.createPair();
      const { resolution } = await bench.propose(olga, {
        ...split(ours, theirs),
        kind,
        kept: kept && { ours, theirs }[kept].id,
      });
      // The owner of "ours" completes it and may change that one alone.
      await bench.consent(ada, resolution.id);
      const { initiative } = await bench.initiatives.get(ours.id, ada);
      expect(initiative).toMatchObject(
        connects
          ? { buildsOn: [theirs.id], revision: 2 }
          : { buildsOn: [], revision: 1 },
      );
      expect(await bench.initiatives.get(theirs.id, ada)).toMatchObject({
        initiative: { buildsOn: [], revision: 1 },
      });
      expect(await unsound(bench)).toEqual([]);
    },
  );

  it('notices when a text changes materially, and when it changes back', async () => {
    const bench = await setUp();
    const { ours, theirs } = await bench.createPair();
    const { resolution } = await bench.propose(ada, split(ours, theirs));
    await bench.consent(olga, resolution.id);
    const outdated = async () =>
      (await bench.listResolutions({}, as(ada))).items[0].outdated;
    const rewrite = (revision: number, problem: string) =>
      bench.initiatives.update({
        id: theirs.id,
        revision,
        input: { problem },
        access: olga,
      });
    await rewrite(1, `${theirs.problem} Really.`);
    expect(await outdated()).toBeUndefined();
    await rewrite(2, 'Forecast spare parts of wind turbines in winter storms.');
    expect(await outdated()).toBe(true);
    expect(await unsound(bench)).toEqual([]);
    await rewrite(3, theirs.problem);
    expect(await outdated()).toBeUndefined();
  });

  it('refuses what makes no sense', async () => {
    const bench = await setUp();
    const { ours, theirs } = await bench.createPair();
    await expect(
      bench.propose(ada, {
        ...split(ours, theirs),
        kind: 'deliberate-parallel',
        revisitOn: '2026-03-01',
      }),
    ).rejects.toThrow(
      "The resolution was not saved: rationale is required for deliberate-parallel: say why (got nothing); revisitOn must be after today, 2026-03-01 (got '2026-03-01')",
    );
  });
});
