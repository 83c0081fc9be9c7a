import { mergeFields } from './mergeFields';

describe('mergeFields', () => {
  const current = { title: 'A', tags: ['x'], id: 'i' };

  it.each([
    ['nothing changes', {}, { title: 'A', tags: ['x'] }],
    ['a field changes', { title: 'B' }, { title: 'B', tags: ['x'] }],
    ['a field is cleared', { tags: null }, { title: 'A', tags: null }],
    [
      'an unknown field stays to be refused',
      { colour: 'red' },
      { title: 'A', tags: ['x'], colour: 'red' },
    ],
  ])('%s', (_, input, expected) => {
    expect(
      mergeFields({ current, input, fields: ['title', 'tags'] }),
    ).toStrictEqual(expected);
  });
});
