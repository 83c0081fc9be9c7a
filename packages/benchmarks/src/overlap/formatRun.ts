import { Ranking } from './Ranking';

/** Decimal digits that tell apart any two scores that matter. */
const DIGITS = 9;

/** One line per ranked document: query, document, rank from 1, score and, where known, probability. */
export function formatRun(
  rankings: Iterable<readonly [string | number, Ranking]>,
): string {
  let text = '';
  for (const [query, ranking] of rankings) {
    ranking.forEach(({ doc, score, probability }, index) => {
      const columns = [query, doc, index + 1, score.toPrecision(DIGITS)];
      if (probability !== undefined) {
        columns.push(probability.toPrecision(DIGITS));
      }
      text += `${columns.join('\t')}\n`;
    });
  }
  return text;
}
