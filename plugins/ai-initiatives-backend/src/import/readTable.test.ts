import { LIMITS } from 'backstage-plugin-ai-initiatives-common';
import { readTable } from './readTable';

function read(content: string | Uint8Array, name = 'file.csv') {
  return readTable({
    name,
    content: typeof content === 'string' ? Buffer.from(content) : content,
  });
}

function bytes(...parts: (string | number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map(part =>
      typeof part === 'string' ? Buffer.from(part) : Buffer.from(part),
    ),
  );
}

async function cellsOf(content: string | Uint8Array, name?: string) {
  const { columns, rows } = await read(content, name);
  return [columns, ...rows.map(row => row.cells)];
}

const text = 'title,problem\nRésumé screening,“Slow”';

describe('encodings', () => {
  it.each([
    ['E1 UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], text), 'utf-8', []],
    ['UTF-8 without a mark', bytes(text), 'utf-8', []],
    [
      'E2 UTF-16 little endian',
      bytes([0xff, 0xfe], [...Buffer.from(text, 'utf16le')]),
      'utf-16le',
      ['The file was read as utf-16le'],
    ],
    [
      'E2 UTF-16 big endian',
      bytes([0xfe, 0xff], [...Buffer.from(text, 'utf16le').swap16()]),
      'utf-16be',
      ['The file was read as utf-16be'],
    ],
    [
      'E3, C8 Windows-1252',
      bytes(
        'title,problem\nR',
        [0xe9],
        'sum',
        [0xe9],
        ' screening,',
        [0x93],
        'Slow',
        [0x94],
      ),
      'windows-1252',
      [expect.stringContaining('is a guess')],
    ],
    [
      'Windows-1252 that ends in an accent',
      bytes('title,problem\ncaf', [0xe9]),
      'windows-1252',
      [expect.stringContaining('is a guess')],
    ],
    [
      'E4 UTF-8 cut in a character',
      bytes(text, [0xe2, 0x80]),
      'utf-8',
      ['The file has 1 damaged characters, shown as \ufffd'],
    ],
    [
      'E5 overlong and surrogate bytes',
      bytes(text, [0xc0, 0x80, 0xed, 0xa0, 0x80]),
      'utf-8',
      [expect.stringMatching(/has \d+ damaged characters/)],
    ],
    [
      'characters damaged before',
      bytes('title\na\ufffdb'),
      'utf-8',
      ['The file has 1 damaged characters, shown as \ufffd'],
    ],
  ])('reads %s', async (_, content, encoding, warnings) => {
    const table = await read(content);
    expect(table).toMatchObject({ encoding, warnings });
    expect(table.columns[0]).toBe('title');
  });

  it('gives the same text in every encoding', async () => {
    const utf16 = bytes([0xff, 0xfe], [...Buffer.from(text, 'utf16le')]);
    const cp1252 = bytes(
      'title,problem\nR',
      [0xe9],
      'sum',
      [0xe9],
      ' screening,',
      [0x93],
      'Slow',
      [0x94],
    );
    const expected = await cellsOf(text);
    expect(await cellsOf(utf16)).toEqual(expected);
    expect(await cellsOf(cp1252)).toEqual(expected);
  });

  it('reads what Windows-1252 has of its own', async () => {
    const [[heading]] = await cellsOf(
      bytes('t', [0x80, 0x99, 0x9f, 0x96, 0xff]),
    );
    expect(heading).toBe('t€™Ÿ–ÿ');
  });

  it('E7 refuses a binary file', async () => {
    await expect(read(bytes('PK', [3, 4, 0, 0], 'x'))).rejects.toThrow(
      'The file is not a text file; save it as CSV or JSON in UTF-8',
    );
  });

  it.each([
    ['LF', 'a,b\n1,2\n3,4\n'],
    ['C9 CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['C9 CR only', 'a,b\r1,2\r3,4'],
    ['E9 mixed line ends', 'a,b\r\n1,2\n3,4\r'],
  ])('reads %s', async (_, content) => {
    expect(await cellsOf(content)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('E9 keeps U+2028 inside a cell', async () => {
    expect(await cellsOf('a\nx\u2028y')).toEqual([['a'], ['x\u2028y']]);
  });
});

describe('delimited text', () => {
  it.each([
    [',', 'a,b;c\n1,"2;3"'],
    [';', 'a;"b,b,b"\n1;2'],
    ['\t', 'a\tb\n1\t2'],
    ['|', 'a|b\n1|2'],
    [';', 'sep=;\r\na,a;b\r\n1;2'],
    [',', 'only\n1'],
  ])('C4 finds the delimiter %p', async (delimiter, content) => {
    const table = await read(content);
    expect(table.delimiter).toBe(delimiter);
    expect(table.rows[0].problems).toEqual([]);
  });

  it('C3 trims headings, C5 reads quoted cells, C10 keeps formulas as text', async () => {
    expect(
      await cellsOf(
        '\ufeff Title ,"b"" c"\n"x, ""y""\nz","=HYPERLINK("""")"\n',
      ),
    ).toEqual([
      ['Title', 'b" c'],
      ['x, "y"\nz', '=HYPERLINK("")'],
    ]);
  });

  it('C1 reads a heading alone as no rows', async () => {
    expect((await read('a,b\n')).rows).toEqual([]);
  });

  it('C7 keeps rows that are too short or too long as problems', async () => {
    const { rows } = await read('a,b\n1\n1,2\n1,2,3\n1,2,,\n');
    expect(rows.map(({ row, problems }) => [row, problems])).toEqual([
      [1, ['has 1 cells where the heading has 2']],
      [2, []],
      [3, ['has 3 cells where the heading has 2']],
      [4, []],
    ]);
  });

  it('passes over blank rows, and still counts them', async () => {
    const { rows, warnings } = await read('a,b\n1,2\n,\n\n3,4\n , \n');
    expect(rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [1, '1'],
      [3, '3'],
    ]);
    expect(warnings).toEqual(['2 blank rows were passed over']);
  });

  it('C2 numbers headings that occur twice and names blank ones', async () => {
    const { columns, warnings } = await read('a,,A,b,a (1),\n1,2,3,4,5,\n');
    expect(columns).toEqual(['a (2)', 'column 2', 'A (3)', 'b', 'a (1)']);
    expect(warnings).toEqual([
      "The heading 'a' occurs 2 times; its columns are numbered",
    ]);
  });

  it.each([
    [
      'C6 a quote that is never closed',
      'a,b\n1,2\n3,"4\n5,6\n',
      'in the row that starts at line 3, column 2, a quote is opened and never closed',
    ],
    [
      'C6 after line breaks inside cells',
      'a,b\n"1\n1",2\n"3,4\n',
      'line 4, column 1, a quote is opened and never closed',
    ],
    [
      'text after a closing quote',
      'a,b\n1,"2"x\n',
      'line 2, column 2, a quote stands inside a cell',
    ],
    [
      'a quote inside a cell',
      'a,b\n1,5" pipe\n',
      'line 2, column 2, a quote stands inside a cell',
    ],
    ['C1 an empty file', '', "The file 'file.csv' is empty"],
    ['C1 a file of blanks', ' \r\n\t\n', "The file 'file.csv' is empty"],
    ['a blank heading', ',,\n1,2,3\n', 'The first row of the file is blank'],
    [
      'C14 a cell of 4 MB',
      `a,b\n1,${'x'.repeat(4_000_000)}\n`,
      'The cell at line 2, column 2 has 4000000 characters',
    ],
    [
      'C15 100,000 columns',
      `${'c,'.repeat(100_000)}c\n`,
      'The file has 100001 columns; at most 300',
    ],
    [
      'C13 5,001 rows',
      `a\n${'1\n'.repeat(LIMITS.importRows + 1)}`,
      'The file has more than 5000 rows; split it',
    ],
    [
      'C13 5 MB and one byte',
      'x'.repeat(LIMITS.importBytes + 1),
      'has 5242881 bytes; at most 5242880',
    ],
    [
      'a first row that is no heading',
      `${'x'.repeat(2_001)},b\n`,
      'is longer than 2000 characters; is the first row a heading?',
    ],
  ])('refuses %s with the place', async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
    await expect(read(content)).rejects.toMatchObject({ name: 'InputError' });
  });

  it('takes 5,000 rows and 300 columns', async () => {
    const heading = Array.from({ length: 300 }, (_, index) => `c${index}`);
    const content = `${heading.join(',')}\n${`${','.repeat(299)}x\n`.repeat(
      LIMITS.importRows,
    )}`;
    const { rows, columns } = await read(content);
    expect([rows.length, columns.length]).toEqual([5_000, 300]);
  });

  it('does not hold up other work while it reads', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await read(`a,b\n${'1,2\n'.repeat(5_000)}`);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });
});

describe('JSON', () => {
  it('reads flat objects, in a list or under items', async () => {
    const items = [
      { title: 'A', count: 3, live: true, tags: ['x', 'y'] },
      { title: 'B', note: null },
    ];
    const expected = [
      ['title', 'count', 'live', 'tags', 'note'],
      ['A', '3', 'true', 'x\ny', ''],
      ['B', '', '', '', ''],
    ];
    expect(await cellsOf(JSON.stringify(items), 'x.json')).toEqual(expected);
    expect(await cellsOf(JSON.stringify({ items }), 'x')).toEqual(expected);
  });

  it('keeps what one object does wrong to that object', async () => {
    const content = `[{"a":"1"},{"a":{"b":1}},"x",{"a":[["y"]]},{"a":12345678901234567890}]`;
    const { rows } = await read(content, 'x.json');
    const rule =
      "'a' must be text, a number of at most 15 digits, true, false or a list of these";
    expect(rows.map(({ problems }) => problems)).toEqual([
      [],
      [rule],
      ["is not an object but 'x'"],
      [rule],
      [rule],
    ]);
  });

  it.each([
    ['a word', 'nope', 1, 1],
    ['JSON lines', '{"a":1}\n{"a":2}', 2, 1],
    ['a trailing comma in a list', '[1,\n 2,]', 2, 4],
    ['a trailing comma in an object', '{"a":1,}', 1, 8],
    ['a comment', '[\n// no\n]', 2, 1],
    ['a single quote', "[{'a':1}]", 1, 3],
    ['a missing colon', '[{"a" 1}]', 1, 7],
    ['a missing comma', '[{"a":1} {"a":2}]', 1, 10],
    ['an end too early', '[{"a":1}', 1, 9],
    ['a wrong bracket', '[{"a":1]}', 1, 8],
    ['a line break in a text', '[{"a":"x\ny"}]', 1, 7],
    ['a leading zero', '[01]', 1, 3],
    ['deep nesting', `${'['.repeat(100_000)}`, 1, 100_001],
  ])('J1 refuses %s with the place', async (_, content, line, column) => {
    await expect(read(content, 'x.json')).rejects.toThrow(
      `The file is not JSON: line ${line}, column ${column} cannot be read`,
    );
  });

  it.each([
    ['a text', '"x"'],
    ['nothing', 'null'],
    ['an object without items', '{"rows":[]}'],
    ['items that are no list', '{"items":{}}'],
  ])('refuses %s', async (_, content) => {
    await expect(read(content, 'x.json')).rejects.toThrow(
      'The file must hold a list of objects',
    );
  });

  it('J10 refuses too many items and too long a value', async () => {
    const many = JSON.stringify(
      Array.from({ length: 5_001 }, () => ({ a: 1 })),
    );
    await expect(read(many, 'x.json')).rejects.toThrow(
      'The file has 5001 rows',
    );
    const long = JSON.stringify([{ a: 'x'.repeat(LIMITS.importCell + 1) }]);
    await expect(read(long, 'x.json')).rejects.toThrow(
      "'a' of row 1 has 100001 characters",
    );
  });

  it('is not led astray by names of object properties', async () => {
    const [columns, cells] = await cellsOf(
      '[{"__proto__":"x","constructor":"y"}]',
      'x.json',
    );
    expect([columns, cells]).toEqual([
      ['__proto__', 'constructor'],
      ['x', 'y'],
    ]);
  });
});
