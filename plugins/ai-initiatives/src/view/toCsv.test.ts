import { toCsv } from './toCsv';

describe('toCsv', () => {
  it.each([
    ['plain', 'plain'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@now', "'@now"],
    ['\tx', "'\tx"],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['=a,"b"', '"\'=a,""b"""'],
    ['two\nlines', '"two\nlines"'],
    [12, '12'],
  ])('writes %j as %s', (value, written) => {
    expect(
      toCsv([
        ['Head', 'Other'],
        [value, 1],
      ]),
    ).toBe(`\uFEFFHead,Other\r\n${written},1\r\n`);
  });
});
