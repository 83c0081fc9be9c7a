import { OracleRow, Reading } from '../Oracle';
import { Field, fields, isHard, judgeRecord } from './judgeRecord';
import { statedWhereNone } from './statedWhereNone';

/** Mean of a field, and over how many records. */
export interface FieldScore {
  readonly score: number;
  readonly records: number;
}

export type FieldScores = Readonly<Record<Field, FieldScore | undefined>>;

/** How one reader does on an oracle. */
export interface ReaderScore {
  readonly name: string;
  readonly all: FieldScores;
  readonly hard: FieldScores;
  readonly byFormat: Readonly<Record<string, FieldScores>>;
  /** Oracle records the reader gave nothing for. */
  readonly missing: readonly string[];
  /** As `file: field`. */
  readonly statedWhereNone: readonly string[];
  /** As `file: field`, hard ones left out. */
  readonly wrong: readonly string[];
}

const NOTHING: Reading = {
  title: null,
  placeholderTitle: false,
  status: 'unknown',
  date: null,
  deciders: [],
  authors: [],
  supersedes: [],
  supersededBy: [],
  options: [],
  optionsCount: 0,
  sections: { context: [], decision: [], consequences: [] },
};

/** Scores a reader on all records of an oracle; a record it lost counts as nothing found. */
export function scoreReadings(
  name: string,
  oracle: readonly OracleRow[],
  readings: ReadonlyMap<string, Reading>,
): ReaderScore {
  const judged = oracle.map(expected => {
    const reading = readings.get(expected.file) ?? NOTHING;
    return { expected, reading, judgement: judgeRecord(expected, reading) };
  });
  const formats = [...new Set(oracle.map(({ format }) => format))].sort();
  const scores = (isWanted: (row: OracleRow, field: Field) => boolean) =>
    Object.fromEntries(
      fields.map(field => [
        field,
        mean(
          judged.flatMap(({ expected, judgement }) => {
            const score = judgement[field];
            return score !== undefined && isWanted(expected, field)
              ? [score]
              : [];
          }),
        ),
      ]),
    ) as FieldScores;

  return {
    name,
    all: scores((row, field) => !isHard(row, field)),
    hard: scores(isHard),
    byFormat: Object.fromEntries(
      formats.map(format => [
        format,
        scores((row, field) => row.format === format && !isHard(row, field)),
      ]),
    ),
    missing: oracle
      .filter(({ file }) => !readings.has(file))
      .map(({ file }) => file),
    statedWhereNone: judged.flatMap(({ expected, reading }) =>
      statedWhereNone(expected, reading).map(
        field => `${expected.file}: ${field}`,
      ),
    ),
    wrong: judged.flatMap(({ expected, judgement }) =>
      fields
        .filter(
          field => (judgement[field] ?? 1) < 1 && !isHard(expected, field),
        )
        .map(field => `${expected.file}: ${field}`),
    ),
  };
}

function mean(values: readonly number[]): FieldScore | undefined {
  return values.length === 0
    ? undefined
    : {
        score: values.reduce((sum, value) => sum + value, 0) / values.length,
        records: values.length,
      };
}
