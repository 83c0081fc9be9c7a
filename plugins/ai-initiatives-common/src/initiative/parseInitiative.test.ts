import fc from 'fast-check';
import {
  optionalTexts,
  owners,
  textLists,
  texts,
} from '../__testUtils__/texts';
import { EU_ROLES } from '../risk/types';
import { INITIATIVE_FIELDS, parseInitiative } from './parseInitiative';
import { ATTACHMENT_ROLES, INITIATIVE_STAGES } from './types';

const least = {
  title: 'Claims triage',
  problem: 'Claims are sorted by hand.',
  owner: 'group:default/claims',
};
const parse = (input: object) => parseInitiative({ input: { ...input } });
const problemsOf = (input: object) =>
  parse({ ...least, ...input }).problems.map(
    ({ field, rule }) => `${field} ${rule}`,
  );
const fieldsOf = (input: object) => parse({ ...least, ...input }).fields;

const inputs = fc.record(
  {
    title: texts,
    problem: texts,
    owner: owners,
    stage: fc.constantFrom(...INITIATIVE_STAGES),
    readers: fc.array(owners, { maxLength: 3 }),
    outputs: optionalTexts,
    users: optionalTexts,
    topicArea: optionalTexts,
    vendors: textLists,
    tools: textLists,
    tags: textLists,
    links: fc.array(
      fc.record(
        {
          title: optionalTexts,
          url: fc
            .tuple(fc.webUrl({ withFragments: true }), fc.nat(400))
            .map(([url, length]) => `${url}${'a'.repeat(length)}`),
        },
        { requiredKeys: ['url'] },
      ),
      { maxLength: 3 },
    ),
    attachments: fc.array(
      fc.record(
        {
          entityRef: fc.constantFrom('component:Pay', 'resource:default/a'),
          role: fc.constantFrom(...ATTACHMENT_ROLES),
        },
        { requiredKeys: ['entityRef'] },
      ),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: ['title', 'problem', 'owner'] },
);

describe('parseInitiative', () => {
  it('fills in what was not said', () => {
    expect(JSON.parse(JSON.stringify(parse(least)))).toEqual({
      fields: {
        ...least,
        stage: 'idea',
        visibility: 'public',
        readers: [],
        vendors: [],
        tools: [],
        tags: [],
        links: [],
        attachments: [],
        buildsOn: [],
        principles: [],
        expectedOutcomes: [],
      },
      warnings: [],
      problems: [],
    });
  });

  it('gives every field it knows, and no other', () => {
    expect(Object.keys(parse(least).fields).sort()).toEqual(
      [...INITIATIVE_FIELDS].sort(),
    );
  });

  it('changes nothing when it parses its own result', () => {
    fc.assert(
      fc.property(inputs, input => {
        const first = parse(input);
        fc.pre(first.problems.length === 0);
        expect(parse(first.fields)).toStrictEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    [
      'tags',
      { tags: [' Freight', 'freight', 'OCR'] },
      { tags: ['freight', 'ocr'] },
    ],
    [
      'tags that grow',
      { tags: ['İ'.repeat(25)] },
      { tags: ['i\u0307'.repeat(25)] },
    ],
    ['tags that compose', { tags: ['J\u030c'] }, { tags: ['\u01f0'] }],
    ['repeated names', { tools: ['A', 'A ', 'a'] }, { tools: ['A', 'a'] }],
    [
      'repeated readers',
      { readers: ['user:ann', 'User:default/Ann', ''] },
      { readers: ['user:default/ann'] },
    ],
    [
      'repeated attachments',
      {
        attachments: [
          { entityRef: 'component:pay' },
          { entityRef: 'Component:default/pay', role: 'changes' },
          { entityRef: 'component:pay', role: 'reads' },
        ],
      },
      {
        attachments: [
          { entityRef: 'component:default/pay', role: 'changes' },
          { entityRef: 'component:default/pay', role: 'reads' },
        ],
      },
    ],
    [
      'a link without a title',
      { links: [{ url: 'https://a.example' }] },
      { links: [{ title: 'https://a.example', url: 'https://a.example' }] },
    ],
    [
      'what null clears',
      { stage: null, visibility: null, outputs: null, tags: null },
      { stage: 'idea', visibility: 'public', outputs: undefined, tags: [] },
    ],
  ])('reads %s', (_, input, expected) => {
    expect(problemsOf(input)).toEqual([]);
    expect(fieldsOf(input)).toMatchObject(expected);
  });

  it.each([
    [{ title: ' ' }, ['title is empty after trimming']],
    [{ problem: null }, ['problem is required']],
    [
      { owner: 'claims' },
      ['owner must be an entity ref such as group:default/name'],
    ],
    [{ owner: 'component:a' }, ['owner must be of kind group or user']],
    [
      { stage: 'live' },
      [`stage must be one of ${INITIATIVE_STAGES.join(', ')}`],
    ],
    [
      { euRiskLevel: 'low', highImpact: 'yes', euRole: 'user' },
      [
        'euRiskLevel must be one of prohibited, high, limited, minimal, not-assessed',
        `euRole must be one of ${EU_ROLES.join(', ')}`,
        'highImpact must be one of high-impact, presumed-but-not, not-high-impact',
      ],
    ],
    [{ colour: 'red' }, ['colour is not a known field']],
    [{ tags: ['ok', 3] }, ['tags[1] must be text']],
    [
      { tags: ['İ'.repeat(26)] },
      ['tags[0] must be at most 50 characters long, it has 52'],
    ],
    [
      { links: [{ url: 'data:text/html,x', name: 1 }] },
      [
        'links[0].name is not a known field',
        'links[0].url must be an https, http or mailto address',
      ],
    ],
    [
      { attachments: [{ role: 'owns' }] },
      [
        'attachments[0].entityRef is required',
        `attachments[0].role must be one of ${ATTACHMENT_ROLES.join(', ')}`,
      ],
    ],
    [
      { title: 5, owner: undefined },
      ['title must be text', 'owner is required'],
    ],
  ])('refuses %j', (input, expected) => {
    expect(problemsOf(input)).toEqual(expected);
  });

  it('keeps an owner as written when asked to', () => {
    const { fields, problems } = parseInitiative({
      input: { ...least, owner: ' Office of  Claims' },
      ownerAsWritten: true,
    });

    expect(problems).toEqual([]);
    expect(fields.owner).toBe('Office of Claims');
  });
});
