import { UsageError } from '../../UsageError';
import { corpusFormats } from './corpusFormats';
import { parseCorpus } from './parseCorpus';

const headings = [
  ' Use Case Name ',
  'Bureau',
  'Agency Abbreviation',
  'Unused',
  'What is the intended purpose and expected benefits of the AI?',
  'Describe the AI system’s outputs.',
];

/** Windows-1252: Latin letters are their own bytes, the curly apostrophe is 0x92. */
const windows1252 = (text: string) =>
  Uint8Array.from(text, character =>
    character === '’' ? 0x92 : character.charCodeAt(0),
  );
const quoted = (cells: readonly string[]) =>
  cells.map(cell => `"${cell.replace(/"/g, '""')}"`).join(',');
const parse2024 = (lines: readonly string[]) =>
  parseCorpus({
    bytes: windows1252(lines.join('\r\n')),
    year: '2024',
    format: corpusFormats['2024'],
  });

describe('parseCorpus', () => {
  it('reads quoted line breaks, quotes and letters outside ASCII', () => {
    const items = parse2024([
      quoted(headings),
      quoted([
        'Röntgen "plus"',
        'Clinics',
        'ABC',
        'x',
        'Line one\nline, two ',
        'é',
      ]),
      quoted([' Second ', '', 'XY', '', '', '']),
    ]);

    expect(items).toEqual([
      {
        id: 'fed2024-0001',
        team: 'ABC / Clinics',
        title: 'Röntgen "plus"',
        problem: 'Line one\nline, two',
        outputs: 'é',
      },
      {
        id: 'fed2024-0002',
        team: 'XY',
        title: 'Second',
        problem: '',
        outputs: '',
      },
    ]);
  });

  it('reads rows that end early', () => {
    expect(parse2024([quoted(headings), 'Short,,AB'])).toEqual([
      {
        id: 'fed2024-0001',
        team: 'AB',
        title: 'Short',
        problem: '',
        outputs: '',
      },
    ]);
  });

  it('reads UTF-8 with a byte order mark and joins the columns of 2025', () => {
    const lines = [
      'agency,agency_bureau,use_case_name,problem_solved,benefits,system_outputs',
      'A,B,Größe,Sorting,Speed,List',
    ];

    expect(
      parseCorpus({
        bytes: new TextEncoder().encode(`\ufeff${lines.join('\n')}\n`),
        year: '2025',
        format: corpusFormats['2025'],
      }),
    ).toEqual([
      {
        id: 'fed2025-0001',
        team: 'A / B',
        title: 'Größe',
        problem: 'Sorting\nSpeed',
        outputs: 'List',
      },
    ]);
  });

  it('names a column that is missing', () => {
    const parse = () => parse2024([quoted(headings.slice(1))]);

    expect(parse).toThrow(UsageError);
    expect(parse).toThrow("The corpus has no column 'Use Case Name'.");
    expect(() => parse2024([])).toThrow('Its 0 columns');
  });

  it('says when a file is no CSV', () => {
    expect(() => parse2024([quoted(headings), '"never closed'])).toThrow(
      UsageError,
    );
  });
});
