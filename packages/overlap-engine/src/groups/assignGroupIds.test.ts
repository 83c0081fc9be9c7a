import { assignGroupIds } from './assignGroupIds';

const assign = (
  previous: Readonly<Record<string, string>>,
  next: readonly string[],
) =>
  assignGroupIds({
    previous: Object.entries(previous).map(([id, members]) => ({
      id,
      members: members.split(' '),
    })),
    next: next.map(members => ({ members: members.split(' ') })),
    newId: members => `new-${members[0]}`,
  });

describe('assignGroupIds', () => {
  it.each([
    ['nothing before', {}, ['a b'], ['new-a']],
    [
      'the same groups',
      { one: 'a b', two: 'c d' },
      ['c d', 'a b'],
      ['two', 'one'],
    ],
    ['a member comes and goes', { one: 'a b' }, ['b c'], ['one']],
    ['nothing in common', { one: 'a b' }, ['c d'], ['new-c']],
    [
      'a split: most members keep the id',
      { one: 'a b c d e' },
      ['a b', 'c d e'],
      ['new-a', 'one'],
    ],
    [
      'an even split: the first member decides',
      { one: 'a b c d' },
      ['c d', 'a b'],
      ['new-c', 'one'],
    ],
    [
      'a merge: most members give the id',
      { one: 'a b', two: 'c d e' },
      ['a b c d e'],
      ['two'],
    ],
    [
      'an even merge: the first id',
      { two: 'a b', one: 'c d' },
      ['a b c d'],
      ['one'],
    ],
    [
      'the second best when the best is taken',
      { one: 'a b c d', two: 'e f' },
      ['a b c', 'd e'],
      ['one', 'two'],
    ],
    ['everything is gone', { one: 'a b' }, [], []],
  ])('%s', (_, previous, next, expected) => {
    expect(assign(previous as Record<string, string>, next)).toEqual(expected);
  });
});
