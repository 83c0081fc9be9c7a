import { LIKELY_OVERLAP } from 'ai-initiatives-overlap-engine';
import { Labels } from './corpus/parseLabels';
import { mean } from './metrics/mean';
import { ndcg } from './metrics/ndcg';
import { precisionAt } from './metrics/precisionAt';
import { Ranking } from './Ranking';

/** From this grade on two documents overlap so far that the teams should talk. */
export const RELEVANT_GRADE = 2;

/** Quality of rankings against graded pairs. */
export interface QueryQuality {
  /** Queries with any document above grade 0; nDCG is their mean. */
  readonly queriesWithRelated: number;
  /** Unjudged documents count as wrong. */
  readonly ndcgAt10: number;
  /** Unjudged documents are taken out of the ranking. */
  readonly judgedNdcgAt10: number;
  /** Share of the first ten places held by unjudged documents. */
  readonly unjudgedAt10: number;
  /** Queries with a relevant document; precision is their mean. */
  readonly queriesWithRelevant: number;
  readonly precisionAt1: number;
  readonly precisionAt5: number;
  /** Queries where finding nothing is right. */
  readonly queriesWithoutRelevant: number;
  /** Of those, how many would still be announced an overlap. */
  readonly falseAlarms: number;
}

interface JudgedRanking {
  readonly ranking: Ranking;
  readonly found: readonly (number | undefined)[];
  readonly judged: readonly number[];
}

function measureNdcg({ found, judged }: JudgedRanking) {
  const foundJudged = found.filter(grade => grade !== undefined);
  const ranked = found.map(grade => grade ?? 0);
  return {
    all: ndcg({ ranked, judged, depth: 10 }),
    judgedOnly: ndcg({ ranked: foundJudged, judged, depth: 10 }),
  };
}

function precision({ found }: JudgedRanking, depth: number): number {
  return precisionAt(
    found.map(grade => (grade ?? 0) >= RELEVANT_GRADE),
    depth,
  );
}

function isAnnounced({ ranking }: JudgedRanking): boolean {
  return ranking.some(
    ({ probability }) => (probability ?? 0) >= LIKELY_OVERLAP,
  );
}

function judgeRankings(
  rankings: ReadonlyMap<string, Ranking>,
  labels: Labels,
): JudgedRanking[] {
  return [...rankings].map(([query, ranking]) => {
    const grades = labels.get(query) ?? new Map<string, number>();
    const found = ranking.map(({ doc }) => grades.get(doc));
    return { ranking, found, judged: [...grades.values()] };
  });
}

/** nDCG@10 of every query with any document above grade 0, in the order of the rankings. */
export function gainsByQuery(
  rankings: ReadonlyMap<string, Ranking>,
  labels: Labels,
): { readonly all: number; readonly judgedOnly: number }[] {
  return judgeRankings(rankings, labels)
    .filter(({ judged }) => judged.some(grade => grade >= 1))
    .map(measureNdcg)
    .map(({ all, judgedOnly }) => ({
      all: all ?? 0,
      judgedOnly: judgedOnly ?? 0,
    }));
}

/** Measures rankings, best document first, against graded pairs. */
export function evaluateQueries(
  rankings: ReadonlyMap<string, Ranking>,
  labels: Labels,
): QueryQuality {
  const all = judgeRankings(rankings, labels);
  const withGrade = (lowest: number) =>
    all.filter(({ judged }) => judged.some(grade => grade >= lowest));
  const related = withGrade(1);
  const relevant = withGrade(RELEVANT_GRADE);
  const quiet = all.filter(ranking => !relevant.includes(ranking));
  const gains = related.map(measureNdcg);
  return {
    queriesWithRelated: related.length,
    ndcgAt10: mean(gains.map(gain => gain.all ?? 0)),
    judgedNdcgAt10: mean(gains.map(gain => gain.judgedOnly ?? 0)),
    unjudgedAt10: mean(
      related.map(({ found }) =>
        precisionAt(
          found.map(grade => grade === undefined),
          10,
        ),
      ),
    ),
    queriesWithRelevant: relevant.length,
    precisionAt1: mean(relevant.map(ranking => precision(ranking, 1))),
    precisionAt5: mean(relevant.map(ranking => precision(ranking, 5))),
    queriesWithoutRelevant: quiet.length,
    falseAlarms: quiet.filter(isAnnounced).length,
  };
}
