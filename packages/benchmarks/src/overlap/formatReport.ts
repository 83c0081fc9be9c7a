import type { RankerComparison } from './compareRankers';
import { MeanWithInterval } from './metrics/bootstrapMean';
import { OverlapReport } from './OverlapReport';

function fixed(value: number | undefined, digits: number = 3): string {
  return value === undefined ? '-' : value.toFixed(digits);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  return rows
    .map(row =>
      row
        .map((cell, column) =>
          column === 0
            ? cell.padEnd(widths[column])
            : cell.padStart(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function beside(
  rows: readonly (readonly string[])[],
  ...others: readonly (readonly (readonly string[])[])[]
): string[][] {
  return rows.map(([name, value, of], index) => [
    name,
    value,
    ...others.map(other => other[index]?.[1] ?? ''),
    of,
  ]);
}

function queryRows({ queries }: Pick<OverlapReport, 'queries'>): string[][] {
  if (!queries) {
    return [];
  }
  const { queriesWithRelated, queriesWithRelevant } = queries;
  return [
    [
      'nDCG@10, unjudged = 0',
      fixed(queries.ndcgAt10),
      `${queriesWithRelated} queries`,
    ],
    [
      'nDCG@10, judged only',
      fixed(queries.judgedNdcgAt10),
      `${queriesWithRelated} queries`,
    ],
    [
      'unjudged in the top 10',
      fixed(queries.unjudgedAt10),
      `${queriesWithRelated} queries`,
    ],
    ['P@1', fixed(queries.precisionAt1), `${queriesWithRelevant} queries`],
    ['P@5', fixed(queries.precisionAt5), `${queriesWithRelevant} queries`],
    [
      'announced though nothing overlaps',
      String(queries.falseAlarms),
      `${queries.queriesWithoutRelevant} queries`,
    ],
  ];
}

function draftRows({ drafts }: Pick<OverlapReport, 'drafts'>): string[][] {
  if (!drafts) {
    return [];
  }
  const count = `${drafts.drafts} drafts`;
  return [
    ['draft recall@1', fixed(drafts.recallAt1), count],
    ['draft recall@10', fixed(drafts.recallAt10), count],
    ['draft MRR', fixed(drafts.meanReciprocalRank), count],
  ];
}

function timingRows({ timing, documents }: OverlapReport): string[][] {
  const row = (name: string, value: number | undefined, of: string) =>
    value === undefined ? [] : [[name, fixed(value, 2), of]];
  return [
    ...row('build, ms', timing.build, `${documents} documents`),
    ...row('query p50, ms', timing.queryP50, ''),
    ...row('query p95, ms', timing.queryP95, ''),
    ...row('draft p50, ms', timing.draftP50, ''),
    ...row('draft p95, ms', timing.draftP95, ''),
    ...row('all pairs and groups, ms', timing.groups, `${documents} documents`),
  ];
}

function groupRows({ groups }: OverlapReport): string[][] {
  if (!groups) {
    return [];
  }
  return [
    ['groups', String(groups.groups), `${groups.edges} edges between teams`],
    [
      'largest group',
      String(groups.largest),
      `${groups.members} members in all`,
    ],
    [
      'judged pairs in one group, right',
      String(groups.right),
      `${groups.judgedPairs} pairs`,
    ],
    [
      'judged pairs in one group, related',
      String(groups.related),
      `${groups.judgedPairs} pairs`,
    ],
  ];
}

function calibrationSection({ calibration }: OverlapReport): string[] {
  if (!calibration) {
    return [];
  }
  const { pairs, baseRate, brier, thresholds } = calibration;
  return [
    '',
    `${pairs} judged pairs, base rate ${fixed(baseRate)}, Brier ${fixed(
      brier,
    )}, AUC ${fixed(calibration.areaUnderCurve)}`,
    table([
      ['p >=', 'pairs', 'right', 'related', 'recall'],
      ...thresholds.map(line => [
        fixed(line.probability, 1),
        String(line.pairs),
        fixed(line.right, 2),
        fixed(line.related, 2),
        fixed(line.recall, 2),
      ]),
    ]),
  ];
}

function gainSection(other: Partial<RankerComparison>): string[] {
  const row = (name: string, gain: MeanWithInterval | undefined) =>
    gain ? [[name, fixed(gain.mean), fixed(gain.low), fixed(gain.high)]] : [];
  const rows = [
    ...row('nDCG@10, unjudged = 0', other.ndcgGain),
    ...row('nDCG@10, judged only', other.judgedNdcgGain),
    ...row('draft reciprocal rank', other.reciprocalRankGain),
  ];
  return rows.length > 0
    ? [
        '',
        table([[`gain over ${other.ranker}`, 'mean', 'low', 'high'], ...rows]),
      ]
    : [];
}

/** The report for a terminal. */
export function formatReport(report: OverlapReport): string {
  const { wordsOnly = {}, learntSubject = {} } = report;
  const others = [wordsOnly, learntSubject];
  const rows = [
    ['', 'now', 'shared words', 'learnt subject', ''],
    ...beside(queryRows(report), ...others.map(queryRows)),
    ...beside(draftRows(report), ...others.map(draftRows)),
    ...beside(groupRows(report), [], []),
    ...beside(timingRows(report), [], []),
  ];
  return `${[
    `${report.ranker}, inventory ${report.year}, ${report.documents} documents`,
    table(rows),
    ...others.flatMap(gainSection),
    ...calibrationSection(report),
  ].join('\n')}\n`;
}
