import type { Initiative, InitiativeInput } from '../initiative/types';
import { planImportRow } from './planImportRow';

const existing: Initiative = {
  id: 'route-planner-abcd2345',
  revision: 4,
  createdAt: '2026-01-02T03:04:05.000Z',
  createdBy: 'user:default/ada',
  updatedAt: '2026-01-02T03:04:05.000Z',
  updatedBy: 'user:default/ada',
  origin: { kind: 'import', key: 'k' },
  title: 'Route planner',
  problem: 'Vans drive empty.',
  owner: 'Fleet, North',
  stage: 'pilot',
  visibility: 'restricted',
  readers: ['user:default/bob'],
  outputs: 'A list of stops',
  vendors: ['Acme'],
  tools: [],
  tags: ['vans'],
  links: [],
  attachments: [{ entityRef: 'component:default/routes', role: 'changes' }],
  buildsOn: [],
  principles: [],
};

const said: InitiativeInput = {
  title: 'Route planner',
  problem: 'Vans drive empty.',
  owner: 'Fleet, North',
  stage: 'pilot',
};

function plan(
  input: InitiativeInput,
  before?: Initiative,
  notes: string[] = [],
) {
  return planImportRow({ existing: before, mapped: { input, notes } });
}

describe('planImportRow', () => {
  it('creates with an owner as written, and passes notes on', () => {
    expect(plan(said, undefined, ['a note'])).toMatchObject({
      outcome: 'create',
      fields: { ...said, visibility: 'public' },
      reasons: ['a note'],
    });
  });

  it.each([
    [
      'no title',
      { ...said, title: undefined },
      'title is required (got nothing)',
    ],
    [
      'no problem',
      { ...said, problem: undefined },
      'problem is required (got nothing)',
    ],
    [
      'no owner',
      { ...said, owner: undefined },
      'owner is required (got nothing)',
    ],
    [
      'a text past the limit',
      { ...said, outputs: 'x'.repeat(20_001) },
      'outputs must be at most 20000 characters long, it has 20001',
    ],
  ])('refuses a row with %s', (_, input, reason) => {
    const { outcome, reasons } = plan(input);
    expect(outcome).toBe('problem');
    expect(reasons).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    ['the same', said, 'same', []],
    ['less than is known here', { title: 'Route planner' }, 'same', []],
    [
      'another stage',
      { ...said, stage: 'deployed' },
      'change',
      ['changes stage'],
    ],
    [
      'several differences',
      { ...said, title: 'Planner', vendors: ['Acme', 'Globex'] },
      'change',
      ['changes title, vendors'],
    ],
    ['tags in other writing', { ...said, tags: ['VANS'] }, 'same', []],
    [
      'a title past the limit',
      { ...said, title: 'x'.repeat(201) },
      'problem',
      [expect.stringContaining('title must be at most 200')],
    ],
  ] as const)('finds a row that says %s', (_, input, outcome, reasons) => {
    expect(plan(input as InitiativeInput, existing)).toMatchObject({
      outcome,
      reasons,
    });
  });

  it('changes only what the row says', () => {
    const result = plan({ ...said, stage: 'deployed' }, existing);
    expect(result).toMatchObject({
      fields: {
        stage: 'deployed',
        outputs: existing.outputs,
        visibility: 'restricted',
        readers: existing.readers,
        attachments: existing.attachments,
      },
    });
  });

  it('keeps a group that somebody chose over a name no catalog knows', () => {
    const owned = { ...existing, owner: 'group:default/fleet' };
    expect(plan(said, owned)).toEqual({
      outcome: 'same',
      reasons: [
        "owner stays group:default/fleet; the file says 'Fleet, North'",
      ],
    });
    expect(
      plan({ ...said, owner: 'group:default/other' }, owned),
    ).toMatchObject({
      outcome: 'change',
      reasons: ['changes owner'],
    });
    expect(
      plan({ ...said, owner: 'group:default/fleet' }, existing),
    ).toMatchObject({
      outcome: 'change',
      reasons: ['changes owner'],
    });
  });

  it('leaves an archived initiative alone', () => {
    const archived = { ...existing, archivedAt: '2026-02-01T00:00:00.000Z' };
    expect(plan(said, archived)).toMatchObject({ outcome: 'same' });
    expect(plan({ ...said, stage: 'deployed' }, archived)).toEqual({
      outcome: 'problem',
      reasons: [
        'its initiative is archived; restore it to bring in the new stage',
      ],
    });
  });
});
