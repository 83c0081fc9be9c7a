function gain(grade: number): number {
  return 2 ** grade - 1;
}

function discountedGain(grades: readonly number[], depth: number): number {
  return grades
    .slice(0, depth)
    .reduce((sum, grade, rank) => sum + gain(grade) / Math.log2(rank + 2), 0);
}

/**
 * Normalised discounted cumulative gain with gain 2^grade - 1. Undefined when
 * no judged document has a grade above 0, because nothing could be found.
 */
export function ndcg(options: {
  /** Grades of the ranked documents, best rank first. */
  readonly ranked: readonly number[];
  /** Grades of every judged document. */
  readonly judged: readonly number[];
  readonly depth: number;
}): number | undefined {
  const { ranked, judged, depth } = options;
  const ideal = discountedGain(
    [...judged].sort((a, b) => b - a),
    depth,
  );
  return ideal > 0 ? discountedGain(ranked, depth) / ideal : undefined;
}
