import { ConflictError } from '@backstage/errors';
import type { Viewer } from '../access/access';
import { giveAdvice, isAskedOf, isAwaited } from './lifecycle';
import type { Advice } from './types';

const asked: Advice = {
  id: 'a',
  decision: 'd',
  of: 'group:default/security',
  role: 'expert',
  askedBy: 'user:default/ada',
  askedAt: '2026-11-26T08:00:00.000Z',
  revision: 1,
};
const given = {
  by: 'user:default/grace',
  at: '2026-11-27T08:00:00.000Z',
  text: 'Lock the room.',
};

describe('giveAdvice', () => {
  it('is given once', () => {
    const advice = giveAdvice(asked, given);
    expect(advice).toEqual({
      ...asked,
      text: 'Lock the room.',
      givenBy: given.by,
      givenAt: given.at,
      revision: 2,
    });
    expect([isAwaited(asked), isAwaited(advice)]).toEqual([true, false]);
    expect(() => giveAdvice(advice, given)).toThrow(ConflictError);
    expect(() => giveAdvice(advice, given)).toThrow(
      "The advice 'a' was given on 2026-11-27",
    );
  });
});

describe('isAskedOf', () => {
  const grace: Viewer = {
    type: 'user',
    ref: 'user:default/grace',
    ownershipRefs: ['user:default/grace', 'group:default/security'],
    steward: false,
  };
  it.each([
    ['a member of the group', grace, 'group:default/security', true],
    ['the person', grace, 'user:default/grace', true],
    ['somebody else', grace, 'user:default/ada', false],
    [
      'a service that claims to belong',
      { ...grace, type: 'service' as const },
      'group:default/security',
      false,
    ],
  ])('%s', (_, viewer, of, expected) => {
    expect(isAskedOf(viewer, { of })).toBe(expected);
  });
});
