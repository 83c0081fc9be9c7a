import { OracleRow, Reading } from '../Oracle';

/** What is scored, in the order of the report. */
export const fields = [
  'title',
  'status',
  'date',
  'deciders',
  'authors',
  'relations',
  'optionsCount',
  'optionTitles',
  'sections',
] as const;

export type Field = (typeof fields)[number];

/** From 0 to 1 by field; nothing where the record has nothing to find. */
export type Judgement = Readonly<Record<Field, number | undefined>>;

/** Compares a reading with the oracle, as the corpus suggests. */
export function judgeRecord(expected: OracleRow, reading: Reading): Judgement {
  const hasRelations = [expected, reading].some(
    ({ supersedes, supersededBy }) =>
      supersedes.length + supersededBy.length > 0,
  );
  return {
    title: yes(isTitle(expected, reading)),
    status: yes(
      [expected.status, ...(expected.statusAlso ?? [])].includes(
        reading.status,
      ),
    ),
    date: yes(
      [expected.date, ...(expected.dateAlso ?? [])].includes(reading.date),
    ),
    deciders: yes(isSameSet(expected.deciders, reading.deciders, isSameText)),
    authors: yes(isSameSet(expected.authors, reading.authors, isSameText)),
    relations: hasRelations
      ? yes(
          isSameSet(expected.supersedes, reading.supersedes, isSameRecord) &&
            isSameSet(
              expected.supersededBy,
              reading.supersededBy,
              isSameRecord,
            ),
        )
      : undefined,
    optionsCount: yes(expected.optionsCount === reading.optionsCount),
    optionTitles: shareFound(expected.options, reading.options, startsAlike),
    sections: shareOfSections(expected, reading),
  };
}

/** Which of the oracle's hard parts a field belongs to. */
export function isHard({ hard = [] }: OracleRow, field: Field): boolean {
  const names: Partial<Record<Field, readonly string[]>> = {
    relations: ['options-or-relations', 'relations'],
    optionsCount: ['options-or-relations', 'options'],
    optionTitles: ['options-or-relations', 'options'],
  };
  return hard.some(name => (names[field] ?? [field]).includes(name));
}

function yes(is: boolean): number {
  return is ? 1 : 0;
}

export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[`*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isSameText(left: string, right: string): boolean {
  return fold(left) === fold(right);
}

function isTitle(expected: OracleRow, reading: Reading): boolean {
  if (expected.placeholderTitle && reading.placeholderTitle) {
    return true;
  }
  const answers = [expected.title, ...(expected.titleAlso ?? [])];
  return answers.some(answer =>
    answer === null || reading.title === null
      ? answer === reading.title
      : isSameText(answer, reading.title),
  );
}

function isSameSet(
  expected: readonly string[],
  read: readonly string[],
  isSame: (left: string, right: string) => boolean,
): boolean {
  return (
    expected.every(one => read.some(other => isSame(one, other))) &&
    read.every(one => expected.some(other => isSame(other, one)))
  );
}

/** By number where one side has only an id. */
function isSameRecord(left: string, right: string): boolean {
  const isFile = (text: string) => /\.\w+$/.test(text);
  const numberOf = (text: string) => Number(/\d+/.exec(text)?.[0] ?? NaN);
  return (
    fold(left) === fold(right) ||
    (isFile(left) !== isFile(right) && numberOf(left) === numberOf(right))
  );
}

function startsAlike(left: string, right: string): boolean {
  const [a, b] = [fold(left), fold(right)];
  return a.startsWith(b) || b.startsWith(a);
}

function shareFound(
  expected: readonly string[],
  read: readonly string[],
  isSame: (left: string, right: string) => boolean,
): number | undefined {
  return expected.length === 0
    ? undefined
    : expected.filter(one => read.some(other => isSame(one, other))).length /
        expected.length;
}

function shareOfSections(
  expected: OracleRow,
  reading: Reading,
): number | undefined {
  const also = expected.decisionAlso ?? expected.sections.decisionAlso ?? [];
  const { context, decision, consequences } = expected.sections;
  const isAlso = reading.sections.decision.some(one =>
    also.some(other => isSameText(one, other)),
  );
  const expectedAll = [
    ...context,
    ...(isAlso ? [] : decision),
    ...consequences,
  ];
  const readAll = Object.values(reading.sections).flat();
  return shareFound(expectedAll, readAll, isSameText);
}
