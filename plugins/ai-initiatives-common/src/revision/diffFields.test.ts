import { diffFields } from './diffFields';

describe('diffFields', () => {
  it.each([
    ['nothing', { a: 1, b: ['x'] }, { a: 1, b: ['x'] }, []],
    [
      'in alphabetical order',
      { b: 1, a: 1 },
      { b: 2, a: 2 },
      [
        { field: 'a', before: 1, after: 2 },
        { field: 'b', before: 1, after: 2 },
      ],
    ],
    ['an added field', {}, { a: 'x' }, [{ field: 'a', after: 'x' }]],
    ['a removed field', { a: 'x' }, {}, [{ field: 'a', before: 'x' }]],
    ['an empty list is a missing one', { a: [] }, {}, []],
    ['a missing one is an empty list', { a: undefined }, { a: [] }, []],
    [
      'an emptied list',
      { a: ['x'] },
      { a: [] },
      [{ field: 'a', before: ['x'], after: [] }],
    ],
    [
      'the order of a list',
      { a: [1, 2] },
      { a: [2, 1] },
      [{ field: 'a', before: [1, 2], after: [2, 1] }],
    ],
    [
      'archiving, but not the rest of the header',
      { id: 'a', revision: 1, updatedAt: 'x', updatedBy: 'x' },
      { id: 'a', revision: 2, updatedAt: 'y', updatedBy: 'y', archivedAt: 'y' },
      [{ field: 'archivedAt', after: 'y' }],
    ],
    [
      'a first version',
      undefined,
      { title: 'A', tags: [], createdBy: 'x', origin: { kind: 'seed' } },
      [{ field: 'title', after: 'A' }],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(diffFields({ before, after })).toEqual(expected);
  });
});
