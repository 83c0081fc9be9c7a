import { CliContext } from '../CliContext';
import { writeOutput } from '../writeOutput';
import { compareRankers } from './compareRankers';
import { createEngineRanker } from './createEngineRanker';
import { evaluateCalibration } from './evaluateCalibration';
import { evaluateDrafts } from './evaluateDrafts';
import { evaluateGroups } from './evaluateGroups';
import { evaluateQueries } from './evaluateQueries';
import { formatReport } from './formatReport';
import { formatRun } from './formatRun';
import { judgePairs } from './judgePairs';
import { parseOverlapArguments } from './overlapArguments';
import { OverlapReport } from './OverlapReport';
import type { Ranker } from './Ranking';
import { readInputs } from './readInputs';
import { readTables } from './readTables';
import { timed } from './timed';
import { timeRankings } from './timeRankings';

/** Documents kept per ranking. */
const DEPTH = 150;

/**
 * Measures the overlap engine on an inventory: ranks documents for queries and
 * drafts, compares with labels, times it. The engine never sees a label.
 */
export async function runOverlapBenchmark(
  args: readonly string[],
  { directory, now, print }: CliContext,
): Promise<void> {
  const options = parseOverlapArguments(args);
  const { items, queries, labels, drafts } = await readInputs(
    options,
    directory,
  );
  const tables = await readTables(options.tables, directory);
  const { value: engine, duration: build } = timed(now, () =>
    createEngineRanker(items, { tables }),
  );
  const queryRuns =
    queries &&
    timeRankings({
      queries,
      rank: id => engine.similar(id, DEPTH),
      now,
    });
  const draftRuns =
    drafts &&
    timeRankings({
      queries: drafts,
      rank: ({ text }) => engine.draft(text, DEPTH),
      now,
    });
  const rankings = new Map(
    queryRuns?.rankings.map(({ query, ranking }) => [query, ranking]),
  );
  const groups = labels && timed(now, () => evaluateGroups(engine, labels));

  const compareWith = (baseline: Ranker) =>
    compareRankers({
      baseline,
      depth: DEPTH,
      labels,
      rankings,
      drafts: draftRuns?.rankings.map(({ query, ranking }) => ({
        draft: query,
        ranking,
      })),
    });
  const report: OverlapReport = {
    ranker: engine.name,
    year: options.year,
    documents: items.length,
    queries: labels && evaluateQueries(rankings, labels),
    calibration: labels && evaluateCalibration(judgePairs(engine, labels)),
    groups: groups?.value,
    drafts:
      draftRuns &&
      evaluateDrafts(
        draftRuns.rankings.map(({ query, ranking }) => ({
          doc: query.doc,
          ranking,
        })),
      ),
    timing: {
      build,
      queryP50: queryRuns?.p50,
      queryP95: queryRuns?.p95,
      draftP50: draftRuns?.p50,
      draftP95: draftRuns?.p95,
      groups: groups?.duration,
    },
    wordsOnly: compareWith(
      createEngineRanker(items, { configuration: 'shared words' }),
    ),
    learntSubject: compareWith(
      createEngineRanker(items, { tables, configuration: 'learnt subject' }),
    ),
  };

  if (options.run !== undefined) {
    const text = formatRun(rankings);
    await writeOutput({ directory, path: options.run, option: '--run', text });
  }
  if (options.draftsRun !== undefined) {
    await writeOutput({
      directory,
      path: options.draftsRun,
      option: '--drafts-run',
      text: formatRun(
        (draftRuns?.rankings ?? []).map(({ query, ranking }) => [
          query.line,
          ranking.map(({ doc, score }) => ({ doc, score })),
        ]),
      ),
    });
  }
  print(
    options.json
      ? `${JSON.stringify(report, null, 2)}\n`
      : formatReport(report),
  );
}
