import { formatTable } from '../formatTable';
import { DecisionsReport } from './DecisionsReport';
import { fields } from './score/judgeRecord';
import { FieldScores, ReaderScore } from './score/scoreReadings';

const headings = ['', ...fields];

/** The report as Markdown. */
export function formatDecisionsReport(
  report: DecisionsReport,
  listWrong: boolean,
): string {
  const { readers, kinds, times, oracleRecords, communityListed } = report;
  const [ours] = readers;
  const parts = [
    `# ${oracleRecords} records read by hand, hard parts apart`,
    formatTable([
      headings,
      ...readers.flatMap(({ name, all, hard }) => [
        rowOf(name, all),
        rowOf(`${name}, hard parts`, hard),
      ]),
    ]),
    '# By format, this parser',
    formatTable([
      headings,
      ...Object.entries(ours.byFormat).map(([format, scores]) =>
        rowOf(format, scores),
      ),
    ]),
    ...readers.map(
      reader =>
        `${reader.name}: ${
          reader.statedWhereNone.length
        } values stated where the oracle has none${listOf(
          reader.statedWhereNone,
        )}`,
    ),
    ...(kinds
      ? [
          `${kinds.recordsKept} of ${kinds.records} records kept, ${
            kinds.othersLeftOut
          } of ${kinds.others} templates and indexes left out${listOf(
            kinds.differences,
          )}`,
          `The community plugin's default filter lists ${communityListed} of the records.`,
        ]
      : []),
    `Parsing ${times.files} files: median ${times.medianMilliseconds.toFixed(
      2,
    )} ms, p95 ${times.p95Milliseconds.toFixed(
      2,
    )} ms, slowest ${times.slowestMilliseconds.toFixed(1)} ms`,
    ...(listWrong ? [wrongOf(ours)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function rowOf(name: string, scores: FieldScores): readonly string[] {
  return [
    name,
    ...fields.map(field => {
      const found = scores[field];
      return found
        ? `${(100 * found.score).toFixed(1)} % of ${found.records}`
        : '–';
    }),
  ];
}

function wrongOf({ wrong }: ReaderScore): string {
  return `Wrong${listOf(wrong)}`;
}

function listOf(lines: readonly string[]): string {
  return lines.length === 0
    ? '.'
    : `:\n${lines.map(line => `- ${line}`).join('\n')}`;
}
