import { formatTable } from '../formatTable';
import { MeanWithInterval } from '../overlap/metrics/bootstrapMean';
import { PeerReport, PeersReport } from './PeersReport';

function fixed(value: number | undefined, digits: number = 3): string {
  return value === undefined ? '' : value.toFixed(digits);
}

function interval(gain: MeanWithInterval | undefined): string {
  return gain
    ? `${fixed(gain.mean)} [${fixed(gain.low)}, ${fixed(gain.high)}]`
    : '';
}

function times(value: number | undefined): string {
  return value === undefined ? '' : `${fixed(value, 1)}x`;
}

function qualityRow({ name, queries, drafts, toOurs }: PeerReport): string[] {
  return [
    name,
    fixed(queries.ndcgAt10),
    fixed(queries.judgedNdcgAt10),
    fixed(queries.unjudgedAt10, 2),
    fixed(queries.precisionAt1),
    fixed(queries.precisionAt5),
    fixed(drafts?.recallAt1),
    fixed(drafts?.recallAt10),
    fixed(drafts?.meanReciprocalRank),
    interval(toOurs?.ndcgGain),
    interval(toOurs?.judgedNdcgGain),
    interval(toOurs?.reciprocalRankGain),
  ];
}

function timeRow({ name, queryTime, draftTime, toOurs }: PeerReport): string[] {
  return [
    name,
    fixed(queryTime.p50, 2),
    fixed(queryTime.p95, 2),
    times(toOurs?.timesSlower),
    fixed(draftTime?.p50, 2),
    fixed(draftTime?.p95, 2),
    times(toOurs?.draftTimesSlower),
  ];
}

/** The comparison as Markdown tables. */
export function formatPeersReport(report: PeersReport): string {
  const { rows, leftOut } = report;
  const [{ queries, drafts }] = rows;
  return [
    `Inventory ${report.year}: ${report.documents} documents, ${
      queries.queriesWithRelated
    } queries with anything related, ${
      queries.queriesWithRelevant
    } with an overlap, ${drafts?.drafts ?? 0} drafts.`,
    formatTable([
      [
        ...['', 'nDCG@10', 'judged only', 'unjudged', 'P@1', 'P@5'],
        ...['draft R@1', 'draft R@10', 'draft MRR'],
        ...['ours more: nDCG@10', 'judged only', 'draft MRR'],
      ],
      ...rows.map(qualityRow),
    ]),
    `Milliseconds for the ten best, one query at a time, ${report.rounds} rounds.`,
    formatTable([
      ['', 'p50', 'p95', 'to ours', 'draft p50', 'draft p95', 'to ours'],
      ...rows.map(timeRow),
    ]),
    ...leftOut.map(reason => `Left out: ${reason}.`),
  ]
    .map(part => `${part}\n`)
    .join('\n');
}
