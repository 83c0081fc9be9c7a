import fc from 'fast-check';
import { texts } from '../__testUtils__/texts';
import { canRead, Viewer } from '../access/access';
import { parseDecision } from '../decision/parseDecision';
import { parseInitiative } from '../initiative/parseInitiative';
import type { Initiative } from '../initiative/types';
import { VISIBILITIES } from '../revision/types';
import { draftDecision } from './draftDecision';
import { RESOLUTION_KINDS, ResolutionFields } from './types';

function anInitiative(changes: Partial<Initiative>): Initiative {
  const { fields } = parseInitiative({
    input: { title: 'T', problem: 'P', owner: 'group:default/a' },
  });
  return {
    ...fields,
    id: 'a',
    revision: 1,
    createdAt: '2026-11-26T08:00:00.000Z',
    createdBy: 'user:default/ada',
    updatedAt: '2026-11-26T08:00:00.000Z',
    updatedBy: 'user:default/ada',
    origin: { kind: 'portal' },
    ...changes,
  };
}

const left = anInitiative({
  title: 'Claims triage',
  attachments: [
    { entityRef: 'component:default/claims', role: 'changes' },
    { entityRef: 'component:default/claims', role: 'uses' },
  ],
});
const right = anInitiative({
  id: 'b',
  title: 'Smart intake',
  owner: 'group:default/b',
  createdBy: 'user:default/wim',
  attachments: [{ entityRef: 'api:default/model', role: 'uses' }],
});
const proposer = 'user:default/stella';

function draft(
  changes: Partial<Omit<Parameters<typeof draftDecision>[0], 'fields'>> & {
    fields: Omit<ResolutionFields, 'left' | 'right'>;
  },
) {
  return draftDecision({
    left,
    right,
    sharedWords: ['claims', 'letters'],
    proposer,
    ownSide: undefined,
    ...changes,
    fields: { ...changes.fields, left: 'a', right: 'b' },
  });
}

describe('draftDecision', () => {
  it('tells what was found alike and what was chosen', () => {
    const decision = draft({
      fields: {
        kind: 'deliberate-parallel',
        rationale: 'Two markets',
        revisitOn: '2027-01-01',
      },
    });

    expect(decision).toMatchObject({
      title: 'Deliberate parallel: Claims triage and Smart intake',
      question:
        'How do we settle that “Claims triage” and “Smart intake” look like similar work?',
      status: 'proposed',
      contextAndProblem:
        '“Claims triage” of a and “Smart intake” of b look like similar work. Words both use: claims, letters. Each team should know what the other one is doing.',
      chosenOption: 'Deliberate parallel',
      justification: 'Two markets',
      reviewBy: '2027-01-01',
      entities: [
        { entityRef: 'component:default/claims', relation: 'constrains' },
        { entityRef: 'api:default/model', relation: 'constrains' },
      ],
      initiatives: ['a', 'b'],
      owner: 'group:default/a',
      visibility: 'public',
      readers: [],
    });
    expect(decision.consideredOptions?.map(({ title }) => title)).toEqual([
      'Join',
      'Build on',
      'Split scope',
      'Deliberate parallel',
      'Not an overlap',
    ]);
  });

  it.each([
    ['join', 'a', 'Join: Smart intake into Claims triage', 'governs'],
    ['join', 'b', 'Join: Claims triage into Smart intake', 'governs'],
    ['build-on', 'a', 'Build on: Claims triage, for Smart intake', 'governs'],
    [
      'split-scope',
      undefined,
      'Split scope: Claims triage and Smart intake',
      'governs',
    ],
    [
      'not-an-overlap',
      undefined,
      'Not an overlap: Claims triage and Smart intake',
      'constrains',
    ],
  ] as const)('%s, %s kept', (kind, kept, title, relation) => {
    const decision = draft({ fields: { kind, kept } });

    expect(decision.title).toBe(title);
    expect(decision.entities?.[0].relation).toBe(relation);
  });

  it('can be saved whatever the initiatives say', () => {
    const initiatives = fc
      .record({ title: texts, problem: texts })
      .map(input =>
        parseInitiative({ input: { ...input, owner: 'group:default/a' } }),
      )
      .filter(({ problems }) => problems.length === 0)
      .map(({ fields }) => fields);
    fc.assert(
      fc.property(
        initiatives,
        initiatives,
        fc.constantFrom(...RESOLUTION_KINDS),
        (one, other, kind) => {
          const input = draft({
            left: { ...left, ...one },
            right: { ...right, ...other },
            fields: { kind, kept: 'a' },
          });

          expect(parseDecision({ input: { ...input } }).problems).toEqual([]);
        },
      ),
    );
  });

  it('shortens long titles without breaking a character', () => {
    const family = '👩\u200d👩\u200d👧';
    const { title } = draft({
      left: { ...left, title: family.repeat(40) },
      right: { ...right, title: 'x'.repeat(200) },
      fields: { kind: 'split-scope' },
    });

    expect(Array.from(title ?? '').length).toBeLessThanOrEqual(200);
    expect(title).not.toMatch(/\u200d…/u);
    expect(
      parseDecision({
        input: { title, owner: 'group:default/a', contextAndProblem: 'P' },
      }).problems,
    ).toEqual([]);
  });
});

describe('who may read a drafted decision', () => {
  const own = 'group:default/a';
  const other = 'group:default/b';

  it.each([
    ['two public sides', {}, {}, own, 'public', []],
    [
      'a restricted side keeps its owner and readers',
      { visibility: 'restricted', readers: ['user:default/rene'] },
      {},
      own,
      'restricted',
      ['user:default/ada', 'user:default/rene'],
    ],
    [
      'the side the owner of the other may not read',
      {},
      { visibility: 'restricted', readers: ['user:default/rene'] },
      other,
      'restricted',
      ['user:default/wim', 'user:default/rene'],
    ],
    [
      'two sides without a common reader',
      { visibility: 'restricted' },
      { visibility: 'hidden' },
      proposer,
      'hidden',
      [],
    ],
    [
      'two sides that name each other',
      { visibility: 'hidden', readers: [other] },
      { visibility: 'hidden', readers: [own] },
      own,
      'hidden',
      [other],
    ],
    [
      'an owner that the catalog does not know',
      { owner: 'Claims department' },
      {},
      other,
      'public',
      [],
    ],
  ] as const)('%s', (_, one, two, owner, visibility, readers) => {
    const decision = draft({
      left: { ...left, ...one },
      right: { ...right, ...two },
      fields: { kind: 'split-scope' },
    });

    expect(decision).toMatchObject({ owner, visibility });
    expect([...(decision.readers ?? [])].sort()).toEqual([...readers].sort());
  });

  it("belongs to the proposer's side where that may be", () => {
    const fields = { kind: 'split-scope' } as const;

    expect(draft({ fields, ownSide: right }).owner).toBe(other);
    expect(
      draft({
        fields,
        ownSide: right,
        left: { ...left, visibility: 'restricted' },
      }).owner,
    ).toBe(own);
  });

  const people = ['ada', 'wim', 'rene', 'olga'].map(
    name => `user:default/${name}`,
  );
  const groups = [own, other, 'group:default/audit'];
  const sides = fc.record({
    owner: fc.constantFrom(...groups, ...people),
    createdBy: fc.constantFrom(...people),
    visibility: fc.constantFrom(...VISIBILITIES),
    readers: fc.uniqueArray(fc.constantFrom(...groups, ...people)),
  });
  const viewers = fc
    .record({
      ref: fc.constantFrom(...people),
      groups: fc.uniqueArray(fc.constantFrom(...groups)),
      steward: fc.boolean(),
    })
    .map(
      (viewer): Viewer => ({
        type: 'user',
        ref: viewer.ref,
        ownershipRefs: [viewer.ref, ...viewer.groups],
        steward: viewer.steward,
      }),
    );

  it('nobody who may read one side only', () => {
    fc.assert(
      fc.property(
        sides,
        sides,
        viewers,
        fc.constantFrom('left', 'right', undefined),
        (one, two, viewer, owned) => {
          const both = {
            left: { ...left, ...one },
            right: { ...right, ...two },
          };
          const decision = draft({
            ...both,
            ownSide: owned && both[owned],
            fields: { kind: 'split-scope' },
          });
          const guarded = {
            owner: decision.owner ?? '',
            visibility: decision.visibility ?? 'public',
            readers: decision.readers ?? [],
            createdBy: proposer,
          };

          fc.pre(canRead(viewer, guarded));
          expect(canRead(viewer, both.left)).toBe(true);
          expect(canRead(viewer, both.right)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
