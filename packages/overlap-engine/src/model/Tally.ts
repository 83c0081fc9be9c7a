import { compareText } from '../compareText';

/** Counts how many times each key was seen. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(key: string, amount: number = 1): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + amount);
  }

  /** The counts above a limit as plain data, keys in a fixed order. */
  above(limit: number): Record<string, number> {
    const kept = [...this.counts].filter(([, count]) => count > limit);
    return Object.fromEntries(kept.sort(([a], [b]) => compareText(a, b)));
  }
}
