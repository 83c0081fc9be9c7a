import { compareRankings, RankerResults } from '../overlap/compareRankings';
import { Labels } from '../overlap/corpus/parseLabels';
import { evaluateDrafts } from '../overlap/evaluateDrafts';
import { evaluateQueries } from '../overlap/evaluateQueries';
import {
  Durations,
  Questions,
  rankAll,
  summarize,
  timeAll,
} from './measureRanker';
import { PeerRanker } from './PeerRanker';
import { PeerReport } from './PeersReport';

interface Measured {
  readonly name: string;
  readonly results: RankerResults;
  readonly durations: Durations;
}

async function timeInRounds(options: {
  readonly rankers: readonly PeerRanker[];
  readonly questions: Questions;
  readonly rounds: number;
  readonly now: () => number;
}): Promise<Durations[]> {
  const { rankers, questions, rounds, now } = options;
  const all = rankers.map((): Durations => ({ queries: [], drafts: [] }));
  // Whatever else the machine does then hits all rows alike.
  for (let round = 0; round < rounds; round += 1) {
    for (const [row, ranker] of rankers.entries()) {
      const { queries, drafts } = await timeAll(ranker, questions, now);
      all[row] = {
        queries: [...all[row].queries, ...queries],
        drafts: [...all[row].drafts, ...drafts],
      };
    }
  }
  return all;
}

function report(row: Measured, labels: Labels, ours?: Measured): PeerReport {
  const { name, results, durations } = row;
  const { falseAlarms, ...queries } = evaluateQueries(results.rankings, labels);
  const queryTime = summarize(durations.queries) ?? { p50: 0, p95: 0 };
  const draftTime = summarize(durations.drafts);
  const ourQueryTime = ours && summarize(ours.durations.queries);
  const ourDraftTime = ours && summarize(ours.durations.drafts);
  return {
    name,
    queries,
    drafts: results.drafts && evaluateDrafts(results.drafts),
    queryTime,
    draftTime,
    toOurs: ours && {
      ...compareRankings({ labels, ours: ours.results, theirs: results }),
      timesSlower: queryTime.p50 / (ourQueryTime?.p50 ?? NaN),
      draftTimesSlower:
        draftTime && ourDraftTime && draftTime.p50 / ourDraftTime.p50,
    },
  };
}

/** Lets all rankers answer the same questions; the first is ours, which the others are held against. */
export async function comparePeers(options: {
  readonly rankers: readonly PeerRanker[];
  readonly questions: Questions;
  readonly labels: Labels;
  readonly rounds: number;
  readonly now: () => number;
}): Promise<PeerReport[]> {
  const { rankers, questions, labels } = options;
  const results: RankerResults[] = [];
  for (const ranker of rankers) {
    results.push(await rankAll(ranker, questions));
  }
  const durations = await timeInRounds(options);
  const [ours, ...theirs] = rankers.map(({ name }, row) => ({
    name,
    results: results[row],
    durations: durations[row],
  }));
  return [
    report(ours, labels),
    ...theirs.map(row => report(row, labels, ours)),
  ];
}
