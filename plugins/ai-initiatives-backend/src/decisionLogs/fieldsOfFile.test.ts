import { parseDecisionRecord } from 'ai-initiatives-decision-record-parser';
import {
  DECISION_FIELDS,
  DECISION_RELATIONS,
  DECISION_STATUSES,
  DecisionFields,
  parseDecision,
  VISIBILITIES,
} from 'backstage-plugin-ai-initiatives-common';
import fc from 'fast-check';
import { aDecision } from '../__fixtures__/build';
import { toDecisionFile } from '../service/records/toDecisionFile';
import { fieldsOfFile } from './fieldsOfFile';

const words = fc.constantFrom(
  ...[
    'Claims wait: three days',
    'Die Größe „ändert“ sich',
    'C’est décidé ; non',
  ],
  ...['¿Quién decide?', 'A decisão não está em vigor', '状態：承認済み。'],
  ...[
    '# a',
    '- b',
    '1. c',
    '---',
    '===',
    '> d',
    '`e`',
    '```',
    '|',
    '<b>',
    '<!--',
  ],
  ...['&amp;', '[x](y.md)', '**f**', '_g', '\\', '"h"', 'i: j', '007', 'null'],
  ...['## Status', 'Superseded by ADR-7', 'Good, because', 'Metric: 3', '{k}'],
  ...['- l\n  - m\n\n    n', '| o | p |\n| - | - |', 'Harbours\n===', '#### q'],
);
const texts = fc
  .array(fc.tuple(words, fc.constantFrom(' ', '\n', '\n\n')), {
    minLength: 1,
    maxLength: 4,
  })
  .map(all => all.flat().join(''));
const names = fc
  .array(words, { minLength: 1, maxLength: 3 })
  .map(all => all.join(' '));
const few = <T>(items: fc.Arbitrary<T>) => fc.array(items, { maxLength: 3 });
const days = fc.constantFrom('2026-01-31', '2027-12-01');
const refs = fc.constantFrom('component:pay', 'api:default/a', 'system:x/y');

const inputs = fc
  .record(
    {
      title: names,
      owner: fc.constantFrom('group:team', 'user:default/ada'),
      contextAndProblem: texts,
      question: texts,
      status: fc.constantFrom(...DECISION_STATUSES),
      date: fc.constant('2026-01-01'),
      reviewBy: days,
      visibility: fc.constantFrom(...VISIBILITIES),
      readers: few(fc.constantFrom('user:default/grace', 'group:default/a')),
      decisionMakers: few(names),
      consulted: few(names),
      informed: few(names),
      decisionDrivers: few(texts),
      consideredOptions: few(
        fc.record(
          {
            title: names,
            description: texts,
            good: few(texts),
            neutral: few(texts),
            bad: few(texts),
          },
          { requiredKeys: ['title'] },
        ),
      ),
      justification: texts,
      goodConsequences: few(texts),
      badConsequences: few(texts),
      confirmation: texts,
      moreInformation: texts,
      expectedOutcomes: few(
        fc.record(
          {
            statement: texts,
            metric: names,
            due: days,
            target: fc.constantFrom('ten', 10, -0.5),
            observations: few(
              fc.record({ on: days, value: fc.constantFrom(7, 'some') }),
            ),
          },
          { requiredKeys: ['statement'] },
        ),
      ),
      entities: few(
        fc.record({
          entityRef: refs,
          relation: fc.constantFrom(...DECISION_RELATIONS),
        }),
      ),
      initiatives: few(fc.constantFrom('claims-triage-abcd', 'b', 'c')),
      supersedes: few(fc.constantFrom('20250101-by-hand-abcd', 'e')),
      amends: few(fc.constantFrom('f', 'g')),
      buildsOn: few(fc.constantFrom('h', 'i')),
      related: few(fc.constantFrom('j', 'k')),
      principles: fc.uniqueArray(
        fc.record({
          principle: fc.constantFrom('l', 'm'),
          stance: fc.constantFrom('upholds', 'deviates'),
          reason: texts,
        }),
        { selector: ({ principle }) => principle, maxLength: 2 },
      ),
    },
    { requiredKeys: ['title', 'owner', 'contextAndProblem'] },
  )
  .map(input => ({
    ...input,
    chosenOption: input.consideredOptions?.[0]?.title,
  }));

/** A file lists links by what they mean; their order means nothing. */
function byRelation({ entities, ...fields }: DecisionFields): DecisionFields {
  return {
    ...fields,
    entities: DECISION_RELATIONS.flatMap(relation =>
      entities.filter(link => link.relation === relation),
    ),
  };
}

describe('fieldsOfFile', () => {
  it('finds every field of a decision in its file', () => {
    fc.assert(
      fc.property(inputs, input => {
        const { fields, problems } = parseDecision({ input });
        expect(problems).toEqual([]);
        const { fileName, text } = toDecisionFile({
          ...aDecision({}),
          ...fields,
        });
        const { exact } = parseDecisionRecord({
          path: fileName,
          content: text,
        });
        const found = fieldsOfFile(exact!);
        expect(found).toEqual(byRelation(fields));
        expect(Object.keys(found!).sort()).toEqual([...DECISION_FIELDS].sort());
      }),
      { numRuns: 60 },
    );
  });

  it('takes nothing from a file that says what nobody could save', () => {
    const { text, fileName } = toDecisionFile(aDecision({}));
    const { exact } = parseDecisionRecord({
      path: fileName,
      content: text.replace(/owner: .*/, 'owner: everybody'),
    });
    expect(exact).toBeDefined();
    expect(fieldsOfFile(exact!)).toBeUndefined();
  });
});
