import { BadInputCase, BadInputRequest } from './BadInputCase';

function upload(name: string, content: string | Buffer) {
  return (): BadInputRequest => ({
    method: 'POST',
    path: `/import-files?name=${encodeURIComponent(name)}`,
    body: Buffer.from(content as string),
    headers: { 'content-type': 'application/octet-stream' },
  });
}

const heading = 'title,problem,owner\n';
const row = 'Sort claims,By hand,team-claims\n';

/** Groups E, C and J as far as they show when a file is uploaded. */
export const importCases: readonly BadInputCase[] = [
  {
    id: 'E1',
    about: 'UTF-8 with a byte order mark',
    request: upload('a.csv', `\ufeff${heading}${row}`),
    status: 201,
    holds: { encoding: 'utf-8', columns: ['title', 'problem', 'owner'] },
  },
  {
    id: 'E2',
    about: 'UTF-16',
    request: upload(
      'a.csv',
      Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from(heading + row, 'utf16le'),
      ]),
    ),
    status: 201,
    holds: { encoding: 'utf-16le', rows: 1 },
  },
  {
    id: 'E3',
    about: 'Windows-1252',
    request: upload(
      'a.csv',
      Buffer.from(`${heading}Caf\u00e9,By hand,team\n`, 'latin1'),
    ),
    status: 201,
    holds: {
      encoding: 'windows-1252',
      sample: [expect.objectContaining({ title: 'Caf\u00e9' })],
      warnings: expect.arrayContaining([expect.any(String)]),
    },
  },
  {
    id: 'E7',
    about: 'a binary file',
    request: upload('a.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0])),
    status: 400,
    says: /not a text file|binary/i,
  },
  {
    id: 'C1',
    about: 'an empty file',
    request: upload('a.csv', ''),
    status: 400,
  },
  {
    id: 'C1',
    about: 'a heading and no rows',
    request: upload('a.csv', heading),
    status: 201,
    holds: { rows: 0 },
  },
  {
    id: 'C2',
    // Real inventories repeat questions as headings; each column gets a name.
    about: 'a column twice',
    request: upload('a.csv', `title,title,owner\n${row}`),
    status: 201,
    holds: {
      rows: 1,
      warnings: expect.arrayContaining([expect.stringMatching(/title/)]),
    },
  },
  {
    id: 'C3',
    about: 'spaces around headings',
    request: upload('a.csv', ` title , problem , owner \n${row}`),
    status: 201,
    holds: { columns: ['title', 'problem', 'owner'] },
  },
  ...[';', '\t'].map(delimiter => ({
    id: 'C4',
    about: `delimiter ${JSON.stringify(delimiter)}`,
    request: upload('a.csv', (heading + row).replace(/,/g, delimiter)),
    status: 201,
    holds: { delimiter, rows: 1 },
  })),
  {
    id: 'C5',
    about: 'commas, quotes and line breaks in quotes',
    request: upload('a.csv', `${heading}"a ""b"", c","x\ny",team\n`),
    status: 201,
    holds: {
      rows: 1,
      sample: [{ title: 'a "b", c', problem: 'x\ny', owner: 'team' }],
    },
  },
  {
    id: 'C6',
    about: 'a quote that never closes',
    request: upload('a.csv', `${heading}${row}"open,x,y\n`),
    status: 400,
    says: /line|row/i,
  },
  ...['\r\n', '\r'].map(lineEnd => ({
    id: 'C9',
    about: `line end ${JSON.stringify(lineEnd)}`,
    request: upload('a.csv', (heading + row).trim().replace(/\n/g, lineEnd)),
    status: 201,
    holds: { rows: 1 },
  })),
  {
    id: 'C13',
    about: '5,001 rows',
    request: upload('a.csv', heading + row.repeat(5001)),
    status: 400,
    says: /5,?000/,
  },
  {
    id: 'C13',
    about: '5 MB and a byte',
    request: upload('a.csv', 'x'.repeat(5 * 1024 * 1024 + 1)),
    status: 400,
    says: /5/,
  },
  {
    id: 'C14',
    about: 'a cell of 4 MB',
    request: upload('a.csv', `${heading}x,${'y'.repeat(4_000_000)},z\n`),
    status: 400,
  },
  {
    id: 'C15',
    about: '100,000 columns',
    request: upload('a.csv', `${'a,'.repeat(100_000)}\n`),
    status: 400,
  },
  ...['{"a":1', '{"a":1}\n{"a":2}', '[{"a":1},]', '[1] // x'].map(text => ({
    id: 'J1',
    about: `JSON ${text.slice(0, 12)}`,
    request: upload('a.json', text),
    status: 400,
  })),
];
