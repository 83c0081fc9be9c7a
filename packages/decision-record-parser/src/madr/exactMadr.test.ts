import fc from 'fast-check';
import {
  writtenLines,
  writtenMarkdown,
  writtenNames,
} from '../__testUtils__/writtenTexts';
import { parseDecisionRecord } from '../log/parseDecisionLog';
import type { MadrRecord } from './MadrRecord';
import { writeMadr } from './writeMadr';

const few = <T>(items: fc.Arbitrary<T>) => fc.array(items, { maxLength: 3 });
const maybe = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: undefined });
const days = fc.constantFrom('2026-01-31', '1999-12-01', '2024-02-29');

/** Fields that are not said are not there. */
function withoutEmpty<T extends object>(record: T): T {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  ) as T;
}

const records: fc.Arbitrary<MadrRecord> = fc
  .record({
    title: writtenNames,
    status: fc.constantFrom(
      ...['proposed', 'accepted', 'rejected', 'deprecated', 'superseded'],
    ),
    date: maybe(days),
    decisionMakers: few(writtenNames),
    consulted: few(writtenNames),
    informed: few(writtenNames),
    more: fc
      .record({ question: maybe(writtenLines), supersedes: few(writtenNames) })
      .map(({ question, supersedes }) => ({
        ...(question && { question }),
        ...(supersedes.length > 0 && { supersedes }),
      })),
    contextAndProblem: writtenMarkdown,
    decisionDrivers: few(writtenLines),
    consideredOptions: few(
      fc
        .record({
          title: fc.oneof(
            writtenNames,
            fc.constantFrom('A', 'A".', 'A", because', 'Consequences'),
          ),
          description: maybe(writtenMarkdown),
          good: few(writtenLines),
          neutral: few(writtenLines),
          bad: few(writtenLines),
        })
        .map(withoutEmpty),
    ),
    chosen: fc.nat({ max: 3 }),
    justification: maybe(writtenMarkdown),
    goodConsequences: few(writtenLines),
    badConsequences: few(writtenLines),
    confirmation: maybe(writtenMarkdown),
    expectedOutcomes: few(
      fc
        .record({
          statement: writtenLines,
          metric: maybe(writtenNames),
          due: maybe(days),
        })
        .map(withoutEmpty),
    ),
    moreInformation: maybe(writtenMarkdown),
  })
  .map(({ chosen, ...record }) =>
    withoutEmpty({
      ...record,
      chosenOption: record.consideredOptions[chosen]?.title,
    }),
  );

const read = (content: string) =>
  parseDecisionRecord({ path: 'log/a.md', content });

describe('a record that is written', () => {
  it('is read back in every field, in six languages', () => {
    fc.assert(
      fc.property(records, record => {
        expect(read(writeMadr(record)).exact).toStrictEqual(record);
      }),
      { numRuns: 100 },
    );
  });

  it('is a record to everybody, with the facts it states', () => {
    fc.assert(
      fc.property(records, record => {
        const file = read(writeMadr(record));

        expect({
          kind: file.kind,
          title: file.title.value,
          hasPlaceholderTitle: file.hasPlaceholderTitle,
          status: file.status.value,
          date: file.date.value,
          deciders: file.deciders.value ?? [],
          consulted: file.consulted.value ?? [],
          informed: file.informed.value ?? [],
          options: file.options.options.map(({ title }) => title),
        }).toEqual({
          kind: 'record',
          title: record.title,
          hasPlaceholderTitle: false,
          status: record.status,
          date: record.date,
          deciders: record.decisionMakers,
          consulted: record.consulted,
          informed: record.informed,
          options: record.consideredOptions.map(({ title }) => title),
        });
      }),
      { numRuns: 50 },
    );
  });

  it('survives line ends and byte order marks of other systems', () => {
    fc.assert(
      fc.property(records, record => {
        const text = `\ufeff${writeMadr(record).replace(/\n/g, '\r\n')}`;
        expect(read(text).exact).toStrictEqual(record);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a file that says it was written so', () => {
  const text = writeMadr({
    title: '1. Sort claims by a model',
    status: 'accepted',
    decisionMakers: ['Lovelace, Ada'],
    consulted: [],
    informed: [],
    contextAndProblem: 'Clerks sort by hand.',
    decisionDrivers: [],
    consideredOptions: [],
    goodConsequences: [],
    badConsequences: [],
    expectedOutcomes: [],
  });

  it('is read to the letter also after a change we would write alike', () => {
    const file = read(text.replace('accepted', 'deprecated'));
    expect(file.exact).toMatchObject({ status: 'deprecated' });
    expect(file.title.value).toBe('1. Sort claims by a model');
    expect(file.deciders.value).toEqual(['Lovelace, Ada']);
  });

  it.each([
    ['another section', `${text}\n## Notes\n\nx\n`],
    ['a sentence above the first section', text.replace('\n## ', '\nx\n\n## ')],
    ['front matter that is none', text.replace('status:', 'status: [')],
    [
      'another order',
      text.replace(/(status.*\n)(decision[^:]*:\n.*\n)/, '$2$1'),
    ],
  ])('is read like any other with %s', (_, changed) => {
    const file = read(changed);
    expect(changed).not.toBe(text);
    expect(file.exact).toBeUndefined();
    expect(file.title.value).toBe('Sort claims by a model');
  });
});
