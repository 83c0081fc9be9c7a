import { compareText } from '../compareText';
import type { OverlapEdge } from './groupOverlaps';

/** Pair probabilities that are looked up once and then remembered. */
export class PairProbabilities {
  private readonly known = new Map<string, Map<string, number>>();

  /** Of two edges between the same documents the stronger one counts. */
  constructor(
    edges: readonly OverlapEdge[],
    private readonly probabilityOf: (left: string, right: string) => number,
  ) {
    for (const { left, right, probability } of edges) {
      if (left !== right) {
        const [first, second] = [left, right].sort(compareText);
        const stronger = Math.max(
          probability,
          this.known.get(first)?.get(second) ?? 0,
        );
        this.remember(first, second, stronger);
      }
    }
  }

  /** The distinct edges, strongest first, ties by ids. */
  edges(): OverlapEdge[] {
    return [...this.known]
      .flatMap(([left, others]) =>
        [...others].map(([right, probability]) => ({
          left,
          right,
          probability,
        })),
      )
      .sort(
        (a, b) =>
          b.probability - a.probability ||
          compareText(a.left, b.left) ||
          compareText(a.right, b.right),
      );
  }

  /** Sum over all pairs of one member of each list, which must be ascending. */
  sumBetween(left: readonly string[], right: readonly string[]): number {
    // Which list comes first must not show in the rounding of the sum.
    const [first, second] =
      compareText(left[0], right[0]) <= 0 ? [left, right] : [right, left];
    let total = 0;
    for (const a of first) {
      for (const b of second) {
        total += this.between(a, b);
      }
    }
    return total;
  }

  private between(a: string, b: string): number {
    const [first, second] = a < b ? [a, b] : [b, a];
    const known = this.known.get(first)?.get(second);
    if (known !== undefined) {
      return known;
    }
    const probability = this.probabilityOf(first, second);
    this.remember(first, second, probability);
    return probability;
  }

  private remember(first: string, second: string, probability: number): void {
    const others = this.known.get(first) ?? new Map<string, number>();
    this.known.set(first, others);
    others.set(second, probability);
  }
}
