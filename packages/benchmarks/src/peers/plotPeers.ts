import { scatterPlot } from '../plot/scatterPlot';
import { PeersReport } from './PeersReport';

/** Shorter than any clock here can tell, and still on a scale of powers of ten. */
const LEAST_MILLISECONDS = 0.001;

/** Quality against time, one dot per row. */
export function plotPeers({ rows, year, documents }: PeersReport): string {
  return scatterPlot({
    title: `Quality against time per query, inventory ${year}, ${documents} documents`,
    xLabel: 'milliseconds per query, median',
    yLabel: 'nDCG@10, unjudged = 0',
    dots: rows.map(({ name, queries, queryTime, toOurs }) => ({
      label: name,
      x: Math.max(queryTime.p50, LEAST_MILLISECONDS),
      y: queries.ndcgAt10,
      isOurs: toOurs === undefined,
    })),
  });
}
