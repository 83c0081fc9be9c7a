import { itemsOf, linesOf, namesOf } from './listText';

describe('lists as text', () => {
  it.each([
    [[]],
    [['one']],
    [['one', 'two']],
    [['one\nthat goes on', 'two\n\nwith a gap']],
  ])('gives %j back', items => {
    expect(itemsOf(linesOf(items))).toEqual(items);
  });

  it('ignores empty lines and space around an item', () => {
    expect(itemsOf(' one \n\n\ntwo\n')).toEqual(['one', 'two']);
  });

  it('reads names', () => {
    expect(namesOf('OCR, Whisper;\n Claude ,,')).toEqual([
      'OCR',
      'Whisper',
      'Claude',
    ]);
  });
});
