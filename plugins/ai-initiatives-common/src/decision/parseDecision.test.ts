import fc from 'fast-check';
import {
  days,
  optionalTexts,
  owners,
  textLists,
  texts,
} from '../__testUtils__/texts';
import { DECISION_FIELDS, parseDecision } from './parseDecision';
import { DECISION_RELATIONS, DECISION_STATUSES } from './types';

const least = {
  title: 'Use one queue',
  owner: 'group:default/platform',
  contextAndProblem: 'Every team runs its own.',
};
const parse = (input: object) => parseDecision({ input: { ...input } });
const problemsOf = (input: object) =>
  parse({ ...least, ...input }).problems.map(
    ({ field, rule }) => `${field} ${rule}`,
  );

const inputs = fc
  .record(
    {
      title: texts,
      owner: owners,
      contextAndProblem: texts,
      question: optionalTexts,
      status: fc.constantFrom(...DECISION_STATUSES),
      date: days,
      reviewBy: days,
      decisionMakers: textLists,
      decisionDrivers: textLists,
      consideredOptions: fc.array(
        fc.record(
          {
            title: texts,
            description: optionalTexts,
            good: textLists,
            neutral: textLists,
            bad: textLists,
          },
          { requiredKeys: ['title'] },
        ),
        { maxLength: 3 },
      ),
      expectedOutcomes: fc.array(
        fc.record({ statement: texts, metric: optionalTexts, due: days }),
        { maxLength: 2 },
      ),
      entities: fc.array(
        fc.record(
          {
            entityRef: fc.constantFrom('component:Pay', 'api:default/a'),
            relation: fc.constantFrom(...DECISION_RELATIONS),
          },
          { requiredKeys: ['entityRef'] },
        ),
        { maxLength: 3 },
      ),
      supersedes: textLists,
    },
    { requiredKeys: ['title', 'owner', 'contextAndProblem'] },
  )
  .map(input => ({
    ...input,
    chosenOption: input.consideredOptions?.[0]?.title,
  }));

describe('parseDecision', () => {
  it('fills in what was not said', () => {
    expect(JSON.parse(JSON.stringify(parse(least)))).toEqual({
      fields: {
        ...least,
        status: 'proposed',
        visibility: 'public',
        readers: [],
        decisionMakers: [],
        consulted: [],
        informed: [],
        decisionDrivers: [],
        consideredOptions: [],
        goodConsequences: [],
        badConsequences: [],
        expectedOutcomes: [],
        entities: [],
        initiatives: [],
        supersedes: [],
        amends: [],
        buildsOn: [],
        related: [],
        principles: [],
      },
      warnings: [],
      problems: [],
    });
  });

  it('gives every field it knows, and no other', () => {
    expect(Object.keys(parse(least).fields).sort()).toEqual(
      [...DECISION_FIELDS].sort(),
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

  it('normalises what is nested', () => {
    const { fields, problems } = parse({
      ...least,
      consideredOptions: [{ title: ' One  queue', good: ['cheap ', ' '] }],
      chosenOption: 'One queue ',
      expectedOutcomes: [{ statement: ' Fewer outages ', due: '2026-01-01' }],
      entities: [
        { entityRef: 'Component:Pay' },
        { entityRef: 'component:default/pay', relation: 'governs' },
      ],
      supersedes: ['a', 'a'],
    });

    expect(problems).toEqual([]);
    expect(fields).toMatchObject({
      consideredOptions: [
        { title: 'One queue', good: ['cheap'], neutral: [], bad: [] },
      ],
      chosenOption: 'One queue',
      expectedOutcomes: [{ statement: 'Fewer outages', due: '2026-01-01' }],
      entities: [{ entityRef: 'component:default/pay', relation: 'governs' }],
      supersedes: ['a'],
    });
  });

  const options = [{ title: 'A' }, { title: 'B' }];

  it.each([
    [{ title: '' }, ['title is empty after trimming']],
    [{ contextAndProblem: undefined }, ['contextAndProblem is required']],
    [
      { status: 'done' },
      [`status must be one of ${DECISION_STATUSES.join(', ')}`],
    ],
    [
      { chosenOption: 'C', consideredOptions: options },
      ["chosenOption must be one of the considered options 'A', 'B'"],
    ],
    [
      { date: '2026-02-01', reviewBy: '2026-01-31' },
      ['reviewBy must not be before date 2026-02-01'],
    ],
    [{ date: '2026-02-01', reviewBy: '2026-02-01' }, []],
    [{ reviewBy: '2026-01-31' }, []],
    [{ amends: ['a'], buildsOn: ['b', 'c'], related: ['d'] }, []],
    [
      { supersedes: ['a'], amends: ['b', 'a'], related: ['b'] },
      [
        'amends must not name what supersedes names too',
        'related must not name what amends names too',
      ],
    ],
    [
      { buildsOn: ['a'], related: ['a'] },
      ['related must not name what buildsOn names too'],
    ],
    [
      { date: '1.2.2026' },
      ['date must be a calendar day between 1900 and 2200, written YYYY-MM-DD'],
    ],
    [
      { consideredOptions: [{ good: [1] }] },
      [
        'consideredOptions[0].title is required',
        'consideredOptions[0].good[0] must be text',
      ],
    ],
    [{ expectedOutcomes: ['less'] }, ['expectedOutcomes[0] must be an object']],
    [
      { entities: [{ entityRef: 'pay' }] },
      [
        'entities[0].entityRef must be an entity ref such as component:default/name',
      ],
    ],
    [{ id: 'd' }, ['id is not a known field']],
  ])('finds in %j the problems %j', (input, expected) => {
    expect(problemsOf(input)).toEqual(expected);
  });
});
