import { mapRow } from './mapRow';
import type { ImportMapping } from './types';

const mapping: ImportMapping = {
  fields: {
    title: { columns: ['Name'] },
    problem: {
      columns: ['Problem'],
      otherwise: ['Benefit', 'Name'],
    },
    owner: { columns: ['Unit', 'Office'], separator: ' / ' },
    stage: {
      columns: ['Phase'],
      values: { 'In  Use': 'deployed', 'to be decided': '' },
    },
    benefits: { columns: ['Benefit'] },
    aiClassification: { columns: ['Kind'] },
    vendors: { columns: ['Vendors'] },
    tags: { columns: ['Tags'] },
    personalData: { columns: ['PII'] },
  },
  keyColumns: ['Name'],
};

function map(row: Record<string, string>) {
  return mapRow({ row, mapping });
}

const base = {
  Name: 'Route planner',
  Problem: 'Vans drive empty.',
  Unit: 'Fleet',
};

describe('mapRow', () => {
  it.each([
    [
      'plain fields',
      base,
      { title: 'Route planner', problem: 'Vans drive empty.', owner: 'Fleet' },
    ],
    [
      'joined columns',
      { Unit: 'Fleet', Office: 'North' },
      { owner: 'Fleet / North' },
    ],
    [
      'only the filled ones of joined columns',
      { Unit: '  ', Office: 'North' },
      { owner: 'North' },
    ],
    [
      'a translated value, without case and runs of spaces',
      { Phase: ' in use ' },
      { stage: 'deployed' },
    ],
    [
      'our own value in other writing',
      { Phase: 'Pre Deployment', Kind: 'Computer_Vision', PII: 'YES' },
      {
        stage: 'pre-deployment',
        aiClassification: 'computer-vision',
        personalData: 'yes',
      },
    ],
    [
      'a kind of AI with its family name',
      { Kind: 'Generative AI' },
      { aiClassification: 'generative' },
    ],
    ['a value that says nothing', { Phase: 'To be decided' }, {}],
    [
      'lists by semicolon and line break, not by comma',
      { Vendors: 'Acme, Inc.; Globex\r\n;;Initech ', Tags: 'vans' },
      { vendors: ['Acme, Inc.', 'Globex', 'Initech'], tags: ['vans'] },
    ],
    [
      'line breaks inside a long text',
      { Problem: 'one\r\ntwo' },
      { problem: 'one\ntwo' },
    ],
    [
      'a formula as the text it is',
      { Problem: '=HYPERLINK("https://example.com")' },
      { problem: '=HYPERLINK("https://example.com")' },
    ],
    ['nothing for blank cells', { Name: ' ', Problem: '\t' }, {}],
    ['nothing for columns the row does not have', {}, {}],
  ])('takes %s', (_, row, input) => {
    expect(map(row as Record<string, string>)).toEqual({ input, notes: [] });
  });

  it.each([
    [
      'an unknown stage',
      { Phase: 'Someday' },
      {},
      "stage 'Someday' was left out: it is not one of idea, pre-deployment, pilot, deployed, retired",
    ],
    [
      'an overlong tag',
      { Tags: `ok;${'x'.repeat(51)}` },
      { tags: ['ok'] },
      `tags '${'x'.repeat(51)}' was left out: longer than 50 characters`,
    ],
    [
      'too many vendors',
      {
        Vendors: Array.from({ length: 31 }, (_, index) => `v${index}`).join(
          ';',
        ),
      },
      { vendors: Array.from({ length: 30 }, (_, index) => `v${index}`) },
      'vendors has 31 items; the first 30 were taken',
    ],
    [
      'characters that cannot be seen',
      { Name: 'Route\u200b planner\u202e', Problem: 'Empty vans' },
      { title: 'Route planner', problem: 'Empty vans' },
      'title lost characters that cannot be seen',
    ],
    [
      'control characters',
      { Problem: 'one\u000btwo' },
      { problem: 'one two' },
      'problem lost characters that cannot be seen',
    ],
    [
      'a substitute',
      { Benefit: 'Fewer vans' },
      { problem: 'Fewer vans', benefits: 'Fewer vans' },
      "problem is empty in the file; 'Benefit' stands in for it",
    ],
    [
      'the next substitute',
      { Name: 'Planner' },
      { title: 'Planner', problem: 'Planner' },
      "problem is empty in the file; 'Name' stands in for it",
    ],
  ])('says what it did with %s', (_, row, input, note) => {
    const mapped = map(row as Record<string, string>);
    expect(mapped.input).toEqual(input);
    expect(mapped.notes).toContain(note);
  });

  it('shortens an overlong title and keeps it in full in the problem', () => {
    const title = '😀'.repeat(201);
    const { input, notes } = map({ ...base, Name: title });
    expect(input.title).toBe(`${'😀'.repeat(199)}…`);
    expect(input.problem).toBe(`${title}\n\nVans drive empty.`);
    expect(notes).toEqual([
      'problem begins with the whole title',
      'title has 201 characters and was shortened to 200',
    ]);
  });

  it('does not write a title twice that already stands in for the problem', () => {
    const title = 'x'.repeat(250);
    const { input } = map({ Name: title, Unit: 'Fleet' });
    expect(input.problem).toBe(title);
  });

  it('leaves a title of 200 characters as it is', () => {
    const title = 'é'.repeat(200);
    expect(map({ ...base, Name: title })).toEqual({
      input: { title, problem: 'Vans drive empty.', owner: 'Fleet' },
      notes: [],
    });
  });

  it('is not led astray by headings that are names of object properties', () => {
    const row = JSON.parse('{"__proto__":"x","constructor":"y"}');
    const odd: ImportMapping = {
      fields: {
        title: { columns: ['__proto__'] },
        owner: { columns: ['toString'] },
        problem: { columns: ['constructor'], values: { constructor: 'z' } },
      },
      keyColumns: ['__proto__'],
    };
    expect(mapRow({ row, mapping: odd }).input).toEqual({
      title: 'x',
      problem: 'y',
    });
  });
});
