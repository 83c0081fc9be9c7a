import type { Viewer } from '../access/access';
import { answersFor } from './answersFor';

const viewer = (changes: Partial<Viewer> = {}): Viewer => ({
  type: 'user',
  ref: 'user:default/tomas',
  ownershipRefs: ['user:default/tomas', 'group:default/architects'],
  steward: false,
  ...changes,
});

const decision = {
  owner: 'group:default/platform',
  createdBy: 'user:default/ada',
  visibility: 'public' as const,
  readers: [],
  decisionMakers: ['Tomas', 'user:default/tomas'],
};
const imported = { ...decision, source: { entityRef: 'component:default/a' } };
const ofGroup = { ...decision, decisionMakers: ['group:default/architects'] };
const owned = { ...imported, owner: 'group:default/architects' };

describe('answersFor', () => {
  it.each([
    ['who made it', viewer(), decision, true],
    ['a member of the group that made it', viewer(), ofGroup, true],
    [
      'somebody of the same plain name',
      viewer(),
      { ...decision, decisionMakers: ['Tomas', 'architects'] },
      false,
    ],
    ['a service', viewer({ type: 'service' }), ofGroup, false],
    ['whom a file names', viewer(), imported, false],
    ['who owns the file', viewer(), owned, true],
    ['a steward, for a file', viewer({ steward: true }), imported, true],
  ])('%s: %#', (_, who, what, expected) => {
    expect(answersFor(who, what)).toBe(expected);
  });
});
