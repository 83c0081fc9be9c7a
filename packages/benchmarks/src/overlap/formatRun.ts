import { Ranking } from './Ranking';

/** Decimal digits that tell apart any two scores that matter. */
const DIGITS = 9;

/** One line per ranked document: query, document, rank from 1, score and, where known, probability. */
export function formatRun(
  rankings: Iterable<readonly [string | number, Ranking]>,
): string {
  const lines = [...rankings].flatMap(([query, ranking]) =>
    ranking.map(({ doc, score, probability }, index) => {
      const columns = [query, doc, index + 1, score.toPrecision(DIGITS)];
      return [...columns, probability?.toPrecision(DIGITS)]
        .filter(column => column !== undefined)
        .join('\t');
    }),
  );
  return lines.map(line => `${line}\n`).join('');
}
