import { fenceMarkdown } from './fenceMarkdown';

const table = (columns: number, rows: number) =>
  [
    `|${' a |'.repeat(columns)}`,
    `|${' - |'.repeat(columns)}`,
    ...Array(rows).fill(`|${' b |'.repeat(columns)}`),
  ].join('\n');

describe('fenceMarkdown', () => {
  it.each([
    ['an empty text', ''],
    ['a run of exactly 4,000', 'a'.repeat(4_000)],
    ['a text of 256 kB', 'word '.repeat(52_428)],
    ['a small table', table(4, 100)],
    ['prose with many pipes and no table', 'a | b\n'.repeat(3_000)],
    ['a rule between paragraphs', `a | b\n\n---\n\n${'c\n'.repeat(3_000)}`],
    ['ten nested lists', '- '.repeat(10)],
    ['deeply indented code', `    ${' '.repeat(200)}return 1;`],
    ['3,000 link definitions', '[a]: https://x.test\n'.repeat(3_000)],
  ])('lets %s through', (_, text) => {
    expect(fenceMarkdown(text)).toEqual({ parse: true });
  });

  it.each([
    ['300 kB of one letter', 'x'.repeat(300_000), 'size'],
    ['40 kB of one letter', 'x'.repeat(40_000), 'run'],
    ['20,000 × _a', '_a'.repeat(20_000), 'run'],
    ['8,000 open brackets', '['.repeat(8_000), 'run'],
    ['a run between words', `a ${'b'.repeat(4_001)} c`, 'run'],
    ['more bytes than letters', 'ä '.repeat(90_000), 'size'],
    ['a 200 × 200 table', table(200, 200), 'table'],
    [
      'short rows under a wide header',
      `${table(900, 1)}\n${'|\n'.repeat(50)}`,
      'table',
    ],
    ['a table inside a quote', table(50, 50).replace(/^/gm, '> '), 'table'],
    ['1,000 nested quotes', '> '.repeat(1_000), 'nesting'],
    ['1,000 quotes without spaces', '>'.repeat(1_000), 'nesting'],
    ['200 lists on one line', `${'- '.repeat(200)}a`, 'nesting'],
    [
      '200 nested lists',
      Array.from({ length: 200 }, (__, n) => `${'  '.repeat(n)}- a`).join('\n'),
      'nesting',
    ],
  ])('stops %s', (_, text, reason) => {
    expect(fenceMarkdown(text)).toEqual({ parse: false, reason });
  });

  it('decides quickly, whatever the text', () => {
    const hostile = [
      `${' '.repeat(250_000)}-x`,
      '- '.repeat(125_000),
      `${'-'.repeat(3_999)} `.repeat(60),
      '|-'.repeat(1_999),
      '\n'.repeat(250_000),
      '1. '.repeat(80_000),
    ];
    const start = performance.now();
    hostile.forEach(fenceMarkdown);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
