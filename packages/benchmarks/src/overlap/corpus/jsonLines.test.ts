import { UsageError } from '../../UsageError';
import { parseDrafts } from './parseDrafts';
import { parseLabels } from './parseLabels';
import { selectYear } from './selectYear';

describe('parseLabels and parseDrafts', () => {
  it('gathers grades by query', () => {
    const labels = parseLabels(
      [
        '{"query":"a","doc":"b","grade":3}',
        '',
        '{"query":"a","doc":"c","grade":0,"why":"x"}\r',
        '{"query":"d","doc":"a","grade":1}',
      ].join('\n'),
      'labels.jsonl',
    );

    expect([...labels].map(([query, grades]) => [query, [...grades]])).toEqual([
      [
        'a',
        [
          ['b', 3],
          ['c', 0],
        ],
      ],
      ['d', [['a', 1]]],
    ]);
  });

  it('counts empty lines of drafts', () => {
    expect(parseDrafts('\n{"text":"t","doc":"a"}\n', 'drafts.jsonl')).toEqual([
      { line: 1, text: 't', doc: 'a' },
    ]);
  });

  it.each([
    ['{', 'l, line 2 is not JSON.'],
    ['null', 'l, line 2 is not a JSON object.'],
    ['"a"', 'l, line 2 is not a JSON object.'],
    ['{"query":"a","grade":1}', "l, line 2 has no string 'doc'."],
    ['{"query":"a","doc":"b","grade":"1"}', "l, line 2 has no number 'grade'."],
  ])('refuses %s', (line, message) => {
    const parse = () =>
      parseLabels(`{"query":"a","doc":"b","grade":1}\n${line}`, 'l');

    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(message);
  });
});

describe('selectYear', () => {
  const select = (values: readonly string[]) =>
    selectYear({
      values,
      idOf: value => value,
      year: '2024',
      known: new Set(['fed2024-0001', 'fed2024-0002']),
      option: '--labels',
    });

  it('keeps what belongs to the year', () => {
    expect(select(['fed2025-0001', 'fed2024-0002'])).toEqual(['fed2024-0002']);
  });

  it.each([
    [['fed2025-0001'], 'The file of --labels holds nothing of 2024'],
    [[], 'The file of --labels holds nothing of 2024'],
    [['fed2024-0003'], "The corpus has no row 'fed2024-0003'"],
  ])('refuses %j', (values, message) => {
    expect(() => select(values)).toThrow(UsageError);
    expect(() => select(values)).toThrow(message);
  });
});
