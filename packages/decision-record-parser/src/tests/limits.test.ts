import { parseDecisionLog, parseDecisionRecord } from '../log/parseDecisionLog';
import { summarize } from '../__testUtils__/summarize';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const table = (rows: number, columns: number) =>
  lines(rows + 1, index =>
    index === 0
      ? `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|`
      : `${'|b'.repeat(columns)}|`,
  );
const parse = (content: string | Uint8Array) =>
  parseDecisionRecord({ path: '0001-boats.md', content });
const codes = (content: string | Uint8Array) =>
  parse(content).warnings.map(({ code }) => code);

describe('limits', () => {
  it.each([
    ['one letter, 300 kB', 'a'.repeat(300_000)],
    ['one letter, 100 kB', 'a'.repeat(100_000)],
    ['blanks', `${' '.repeat(200_000)}x`],
    ['a large table', table(200, 200)],
    ['many tables', lines(60, () => `${table(40, 45)}\n`)],
    [
      'a table in a long text',
      `${'some words\n\n'.repeat(17_000)}${table(40, 45)}`,
    ],
    ['emphasis ladder', '*a '.repeat(8_000)],
    ['underscore ladder', '_a '.repeat(20_000)],
    ['bracket ladder', '[ '.repeat(8_000)],
    ['backtick ladder', lines(300, index => '`'.repeat(index))],
    ['many ladders', lines(40, () => `${'*a '.repeat(1_999)}\n`)],
    ['nested quotes', `${'> '.repeat(1_000)}a`],
    ['nested lists', lines(300, index => `${'  '.repeat(index)}- a`)],
    ['quoted lines', lines(2_000, () => `${'> '.repeat(49)}a`)],
    ['headings', lines(15_000, () => '# a')],
    ['items', lines(19_000, () => '- a')],
    ['empty lines', '\r'.repeat(200_000)],
  ])('keeps %s as plain text', (_, text) => {
    const file = parse(`# Boats\n\n## Status\n\nAccepted\n\n${text}`);

    expect(summarize(file)).toEqual({ title: 'Boats' });
    expect(file.warnings).toMatchObject([{ code: 'limitExceeded' }]);
    expect(file.kind).toBe('record');
  });

  it.each([
    ['brackets', '['.repeat(5_000)],
    ['more brackets', '['.repeat(70_000)],
    ['maps', '{a: '.repeat(40)],
    ['indents', lines(60, index => `${' '.repeat(index)}a:`)],
    ['items in items', `\n  ${'- '.repeat(500)}`],
    ['aliases', `&a x\n${lines(30, index => `b${index}: [*a, *a]`)}`],
    ['a long value', 'x'.repeat(100_000)],
  ])('does not hand YAML with too many %s to its parser', (_, yaml) => {
    const file = parse(`---\na: ${yaml}\nstatus: accepted\n---\n# Boats\n`);

    expect(summarize(file)).toEqual({ title: 'Boats' });
    expect(file.warnings[0].code).toBe('limitExceeded');
  });

  it('reads only so many headings', () => {
    const many = lines(3_000, index => `## ${index}\n`);

    expect(codes(`# Boats\n\n${many}`)).toEqual(['outlineCapped']);
  });

  it.each([
    ['definitions', lines(900, index => `[a${index}]: /${index}`)],
    ['an unclosed comment', `<!-- ${'a b '.repeat(20_000)}`],
    ['numbers', '1 2 3 / '.repeat(20_000)],
    ['braces in a heading', `# ${'{a '.repeat(600)}`],
    ['names', `Deciders: ${'a, '.repeat(20_000)}`],
    ['verbs', 'supersedes ADR-1 and '.repeat(9_000)],
  ])('parses %s', (_, text) => {
    expect(codes(`# Boats\n\n${text}`)).not.toContain('limitExceeded');
  });

  it('takes limits as options', () => {
    const file = { path: 'a.md', content: '# Boats\n\nDate: 2020-01-31\n' };

    const [cut] = parseDecisionLog([file], { limits: { parsedSize: 10 } });

    expect(summarize(cut)).toEqual({ title: 'Boats' });
  });
});

describe('bytes', () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  it('reads UTF-8 with a byte order mark', () => {
    const file = parse(encode('\ufeff---\nstatus: accepted\n---\n# Böte\n'));

    expect(summarize(file)).toEqual({ title: 'Böte', status: 'accepted' });
  });

  it('reads UTF-16', () => {
    const text = '\ufeff# Boats\r\n\r\nDate: 2020-01-31\r\n';
    const bytes = new Uint8Array(
      Uint16Array.from(text, c => c.charCodeAt(0)).buffer,
    );

    expect(summarize(parse(bytes))).toEqual({
      title: 'Boats',
      date: '2020-01-31',
    });
  });

  it('says when bytes are no text', () => {
    expect(codes(Uint8Array.of(0x23, 0x20, 0xff, 0x00, 0xc3))).toEqual([
      'invalidEncoding',
    ]);
  });
});
