import { BadInputCase, decide, get, register } from './BadInputCase';

function attach(entityRef: unknown, role = 'uses') {
  return register({ attachments: [{ entityRef, role }] });
}

/** Group R: refs of entities and records. */
export const refCases: readonly BadInputCase[] = [
  ...[
    ['R1', 'component:default/x', 'component:default/x'],
    ['R2', 'Component:Default/X', 'component:default/x'],
    ['R4', 'component:x', 'component:default/x'],
  ].map(([id, given, stored]) => ({
    id,
    about: given,
    request: attach(given),
    status: 201,
    holds: {
      initiative: { attachments: [{ entityRef: stored, role: 'uses' }] },
    },
  })),
  ...[
    ['R3', 'x'],
    ['R5', 'component:/x'],
    ['R5', ':default/x'],
    ['R5', 'component:default/'],
    ['R6', 'component:default/a/b'],
    ['R6', 'a:b:c'],
    ['R7', `component:default/${'x'.repeat(64)}`],
    ['R7', `component:${'y'.repeat(300)}/x`],
    ['R8', 'component:default/a b'],
    ['R8', 'component:default/a%2fb'],
    ['R8', 'component:default/..'],
    ['R8', "component:default/a'b"],
    ['R8', 'component:default/a\u0007'],
  ].map(([id, ref]) => ({
    id,
    about: ref.slice(0, 30),
    request: attach(ref),
    status: 400,
    says: /attachments\[0\]\.entityRef must be an entity ref such as component:default\/name/,
  })),
  {
    id: 'R9',
    about: 'well formed, not in the catalog',
    request: attach('component:default/nowhere'),
    status: 201,
    holds: {
      initiative: {
        attachments: [{ entityRef: 'component:default/nowhere', role: 'uses' }],
      },
      warnings: expect.arrayContaining([
        expect.stringMatching(/'component:default\/nowhere' was not found/),
      ]),
    },
  },
  {
    id: 'R13',
    about: 'a component as owner',
    request: register({ owner: 'component:default/x' }),
    status: 400,
    says: /owner must be of kind group or user/,
  },
  {
    id: 'R14',
    about: 'one entity attached twice in one role',
    request: register({
      attachments: [
        { entityRef: 'component:default/x', role: 'uses' },
        { entityRef: 'component:x', role: 'uses' },
      ],
    }),
    status: 201,
    holds: {
      initiative: {
        attachments: [{ entityRef: 'component:default/x', role: 'uses' }],
      },
    },
  },
  {
    id: 'R15',
    about: 'one entity in two roles',
    request: register({
      attachments: [
        { entityRef: 'component:default/x', role: 'uses' },
        { entityRef: 'component:default/x', role: 'changes' },
      ],
    }),
    status: 201,
    holds: { initiative: { attachments: { length: 2 } } },
  },
  {
    id: 'R16',
    about: 'a decision that supersedes itself',
    request: world => ({
      method: 'PATCH',
      path: `/decisions/${world.accepted}`,
      body: { supersedes: [world.accepted] },
      headers: { 'if-match': '"1"' },
    }),
    status: 400,
    says: /itself/,
  },
  {
    id: 'R16',
    about: 'an initiative that builds on itself',
    request: world => ({
      method: 'PATCH',
      path: `/initiatives/${world.initiative}`,
      body: { buildsOn: [world.initiative] },
      headers: { 'if-match': '"1"' },
    }),
    status: 400,
    says: /itself/,
  },
  {
    id: 'R17',
    about: 'decisions that supersede each other',
    request: world => ({
      method: 'PATCH',
      path: `/decisions/${world.accepted}`,
      body: { supersedes: [world.successor] },
      headers: { 'if-match': '"1"' },
    }),
    status: 409,
    says: /close a circle: .* → /,
  },
  {
    id: 'R16',
    about: 'a decision that builds on itself',
    request: world => ({
      method: 'PATCH',
      path: `/decisions/${world.accepted}`,
      body: { buildsOn: [world.accepted] },
      headers: { 'if-match': '"1"' },
    }),
    status: 400,
    says: /itself/,
  },
  {
    id: 'R17',
    about: 'a decision that supersedes and amends the same one',
    request: ({ accepted }) =>
      decide({ supersedes: [accepted], amends: [accepted] })(),
    status: 400,
    says: /amends must not name what supersedes names too/,
  },
  {
    id: 'R20',
    about: 'an amendment of no record',
    request: decide({ amends: ['nothing'] }),
    status: 400,
    says: /amends names 'nothing', and there is no such decision/,
  },
  ...['nothing', '%00', '..%2f..', 'x'.repeat(500)].map(id => ({
    id: 'R20',
    about: `record id ${id.slice(0, 8)}`,
    request: get(`/initiatives/${id}`),
    status: 404,
    says: /No initiative|Not Found|No such/i,
  })),
  {
    id: 'R20',
    about: 'a reference to no record',
    request: decide({ initiatives: ['nothing'] }),
    status: 400,
    says: /initiatives names 'nothing', and there is no such initiative/,
  },
  {
    id: 'R21',
    about: '101 attachments',
    request: register({
      attachments: Array.from({ length: 101 }, (_, index) => ({
        entityRef: `component:default/c${index}`,
        role: 'uses',
      })),
    }),
    status: 400,
    says: /attachments must have at most 100 items/,
  },
];
