import fc from 'fast-check';
import { FieldReader } from '../validation/FieldReader';
import { readOutcomes } from './readOutcomes';
import { OBSERVED_RESULTS } from './types';

function read(expectedOutcomes: unknown) {
  const reader = new FieldReader({ expectedOutcomes });
  const outcomes = readOutcomes(reader, 'expectedOutcomes');
  return {
    outcomes: JSON.parse(JSON.stringify(outcomes)),
    problems: reader.problems.map(({ field, rule }) => `${field} ${rule}`),
  };
}

const inOutcome = (changes: object) => [{ statement: 'Faster', ...changes }];
const inObservation = (observation: unknown) =>
  inOutcome({ observations: [observation] });

describe('readOutcomes', () => {
  it.each<[string, object, object]>([
    ['numbers', { baseline: 20, target: 0 }, { baseline: 20, target: 0 }],
    [
      'numbers as they are typed',
      { baseline: ' 20 ', target: '-1.50' },
      { baseline: 20, target: -1.5 },
    ],
    [
      'a zero without a sign',
      { target: -0, baseline: '-0' },
      { target: 0, baseline: 0 },
    ],
    [
      'what is no plain number as words',
      { baseline: '20 %', target: '1e3' },
      { baseline: '20 %', target: '1e3' },
    ],
    ['nothing for what is empty', { target: ' ', unit: '' }, {}],
    [
      'observations in the order of their days',
      {
        observations: [
          { on: '2026-02-01', value: 2 },
          { on: '2026-01-01', value: 1, source: ' https://a.example ' },
          { on: '2026-01-01', note: 'corrected' },
        ],
      },
      {
        observations: [
          { on: '2026-01-01', value: 1, source: 'https://a.example' },
          { on: '2026-01-01', note: 'corrected' },
          { on: '2026-02-01', value: 2 },
        ],
      },
    ],
    ['no observations as none', { observations: [] }, {}],
  ])('reads %s', (_, input, expected) => {
    expect(read(inOutcome(input))).toEqual({
      outcomes: [{ statement: 'Faster', ...expected }],
      problems: [],
    });
  });

  it.each<[unknown, string]>([
    [
      inOutcome({ target: true }),
      'expectedOutcomes[0].target must be a number or text',
    ],
    [
      inOutcome({ target: [1] }),
      'expectedOutcomes[0].target must be a number or text',
    ],
    [
      inOutcome({ target: Infinity }),
      'expectedOutcomes[0].target must be a number between -1000000000000000 and 1000000000000000',
    ],
    [
      inOutcome({ baseline: -1e16 }),
      'expectedOutcomes[0].baseline must be a number between -1000000000000000 and 1000000000000000',
    ],
    [
      inOutcome({ unit: 'x'.repeat(51) }),
      'expectedOutcomes[0].unit must be at most 50 characters long, it has 51',
    ],
    [
      inOutcome({ result: 'met' }),
      'expectedOutcomes[0].result is not a known field',
    ],
    [
      inOutcome({
        observations: Array(101).fill({ on: '2026-01-01', value: 1 }),
      }),
      'expectedOutcomes[0].observations must have at most 100 items',
    ],
    [
      inObservation({ value: 1 }),
      'expectedOutcomes[0].observations[0].on is required',
    ],
    [
      inObservation({ on: '2026-02-30', value: 1 }),
      'expectedOutcomes[0].observations[0].on must be a calendar day between 1900 and 2200, written YYYY-MM-DD',
    ],
    [
      inObservation({ on: '2026-02-01', source: 'a report' }),
      'expectedOutcomes[0].observations[0].value or a result or a note is required',
    ],
    [
      inObservation({ on: '2026-02-01', result: 'unknown' }),
      'expectedOutcomes[0].observations[0].result must be one of met, missed',
    ],
    [[{ target: 1 }], 'expectedOutcomes[0].statement is required'],
    [
      Array(31).fill({ statement: 'Faster' }),
      'expectedOutcomes must have at most 30 items',
    ],
  ])('refuses %j', (input, problem) => {
    expect(read(input).problems).toEqual([problem]);
  });

  it('changes nothing when it reads its own result', () => {
    const days = fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01');
    const values = fc.oneof(
      fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
      fc.string({ minLength: 1, maxLength: 20 }),
    );
    const outcomes = fc.array(
      fc.record(
        {
          statement: fc.constant('Faster'),
          due: days,
          unit: fc.string({ maxLength: 5 }),
          baseline: values,
          target: values,
          observations: fc.array(
            fc.record(
              {
                on: days,
                value: values,
                result: fc.constantFrom(...OBSERVED_RESULTS),
                note: fc.string(),
              },
              { requiredKeys: ['on', 'result'] },
            ),
          ),
        },
        { requiredKeys: ['statement'] },
      ),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(outcomes, input => {
        const first = read(input);
        fc.pre(first.problems.length === 0);
        expect(read(first.outcomes)).toEqual(first);
      }),
    );
  });
});
