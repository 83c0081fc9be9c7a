import { canChange, canRead, speaksFor, Viewer } from './access';

const record = {
  owner: 'group:default/owners',
  createdBy: 'user:default/author',
  readers: ['user:default/reader', 'group:default/readers'],
};

function viewer(ref: string, options: Partial<Viewer> = {}): Viewer {
  return {
    type: 'user',
    ref,
    ownershipRefs: [ref],
    steward: false,
    ...options,
  };
}

const stranger = viewer('user:default/stranger');
const member = viewer('user:default/m', {
  ownershipRefs: ['user:default/m', 'group:default/owners'],
});
const author = viewer('user:default/author');
const reader = viewer('user:default/reader');
const groupReader = viewer('user:default/g', {
  ownershipRefs: ['user:default/g', 'group:default/readers'],
});
const steward = viewer('user:default/steward', { steward: true });
const namedSteward = viewer('user:default/reader', { steward: true });
const service = viewer('plugin:search', { type: 'service' });
// Whatever a service claims to belong to.
const owningService = viewer('user:default/author', {
  type: 'service',
  ownershipRefs: ['group:default/owners', 'user:default/reader'],
  steward: true,
});
const self = viewer('plugin:ai-initiatives', { type: 'self' });

describe('speaksFor', () => {
  const named = { ...record, visibility: 'public' as const };
  it.each([
    ['a member of the owner', member, true, false],
    ['who registered it', author, false, true],
    ['a steward', steward, false, false],
    ['a service that claims to own it', owningService, false, false],
    ['the plugin itself', self, false, false],
  ])('%s: a group %p, a mere name %p', (_, who, ofGroup, ofName) => {
    expect(speaksFor(who, named)).toBe(ofGroup);
    expect(speaksFor(who, { ...named, owner: 'Claims people' })).toBe(ofName);
  });
});

describe('canRead and canChange', () => {
  // Read, then change: of a public, a restricted and a hidden record.
  it.each([
    ['a stranger', stranger, '+-', '--', '--'],
    ['a member of the owner', member, '++', '++', '++'],
    ['who registered it', author, '++', '++', '++'],
    ['a named reader', reader, '+-', '+-', '+-'],
    ['a member of a named reader', groupReader, '+-', '+-', '+-'],
    ['a steward', steward, '++', '++', '--'],
    ['a steward named as reader', namedSteward, '++', '++', '++'],
    ['a service', service, '+-', '--', '--'],
    ['a service that claims to own it', owningService, '+-', '--', '--'],
    ['the plugin itself', self, '++', '++', '++'],
  ])('%s', (_, who, ...expected) => {
    const actual = (['public', 'restricted', 'hidden'] as const).map(
      visibility =>
        [canRead, canChange]
          .map(may => (may(who, { ...record, visibility }) ? '+' : '-'))
          .join(''),
    );

    expect(actual).toEqual(expected);
  });
});

describe('a record that is kept in a repository', () => {
  const kept = {
    ...record,
    visibility: 'public' as const,
    source: { entityRef: 'component:default/a' },
  };
  it.each([
    ['a member of the owner', member],
    ['who registered it', author],
    ['a steward', steward],
    ['the plugin itself', self],
  ])('is read, and not changed, by %s', (_, who) => {
    expect(canRead(who, kept)).toBe(true);
    expect(canChange(who, kept)).toBe(false);
  });
});
