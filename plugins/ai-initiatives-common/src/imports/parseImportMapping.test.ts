import { parseImportMapping } from './parseImportMapping';

const columns = ['ID', 'Name', 'Problem text', 'Team', 'Stage'];
const fields = {
  title: { columns: ['Name'] },
  problem: { columns: ['Problem text'] },
  owner: { columns: ['Team'] },
};

function parse(input: unknown) {
  return parseImportMapping({ input, columns });
}

describe('parseImportMapping', () => {
  it('finds headings without regard to case and spaces', () => {
    expect(
      parse({
        fields: {
          ...fields,
          title: { columns: [' NAME '], separator: ', ', otherwise: ['id'] },
          stage: { columns: ['stage'], values: { Live: 'deployed', '?': '' } },
        },
        keyColumns: ['id'],
        keyIsUnique: true,
      }),
    ).toEqual({
      mapping: {
        fields: {
          ...fields,
          title: { columns: ['Name'], separator: ', ', otherwise: ['ID'] },
          stage: { columns: ['Stage'], values: { Live: 'deployed', '?': '' } },
        },
        keyColumns: ['ID'],
        keyIsUnique: true,
      },
    });
  });

  it.each([
    [
      'no mapping at all',
      undefined,
      [
        'title must name at least one column',
        'problem must name',
        'owner must name',
        'keyColumns must name',
      ],
    ],
    [
      'a missing required field',
      { fields: { ...fields, owner: undefined }, keyColumns: ['ID'] },
      ['owner must name at least one column'],
    ],
    [
      'a column the file does not have',
      {
        fields: { ...fields, owner: { columns: ['Squad'] } },
        keyColumns: ['ID'],
      },
      [
        "owner names the column 'Squad', which the file does not have exactly once",
      ],
    ],
    [
      'an unknown field',
      {
        fields: { ...fields, budget: { columns: ['ID'] } },
        keyColumns: ['ID'],
      },
      ["'budget' is not a field"],
    ],
    [
      'no key',
      { fields, keyColumns: [] },
      ['keyColumns must name at least one column'],
    ],
    [
      'a key column the file does not have',
      { fields, keyColumns: ['Number'] },
      ["keyColumns names the column 'Number'"],
    ],
    [
      'no columns for a field',
      { fields: { ...fields, stage: { columns: [] } }, keyColumns: ['ID'] },
      ['stage must name at least one column'],
    ],
    [
      'a field that is no object',
      { fields: { ...fields, stage: 'Stage' }, keyColumns: ['ID'] },
      ['stage must name at least one column'],
    ],
    [
      'a column that is no text',
      { fields: { ...fields, stage: { columns: [7] } }, keyColumns: ['ID'] },
      ["stage names the column '7'"],
    ],
    [
      'a value the field cannot have',
      {
        fields: {
          ...fields,
          stage: { columns: ['Stage'], values: { Live: 'live' } },
        },
        keyColumns: ['ID'],
      },
      ["stage.values translates 'Live' to 'live', which stage cannot be"],
    ],
    [
      'values that are no object',
      {
        fields: { ...fields, stage: { columns: ['Stage'], values: ['Live'] } },
        keyColumns: ['ID'],
      },
      ['stage.values must translate text to text'],
    ],
    [
      'a separator that is no text',
      {
        fields: { ...fields, title: { columns: ['Name'], separator: 3 } },
        keyColumns: ['ID'],
      },
      ['title.separator must be text'],
    ],
    [
      'a substitute the file does not have',
      {
        fields: {
          ...fields,
          title: { columns: ['Name'], otherwise: ['Nick'] },
        },
        keyColumns: ['ID'],
      },
      ["title.otherwise names the column 'Nick'"],
    ],
  ])('refuses %s by name', (_, input, problems) => {
    expect(parse(input)).toEqual({
      problems: problems.map(problem => expect.stringContaining(problem)),
    });
  });
});
