import { compareText } from '../compareText';
import { runToEnd } from '../math/runToEnd';

/** Counts how many times each key was seen. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(key: string, amount: number = 1): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + amount);
  }

  /** The keys counted more than a limit, in no particular order. */
  keysAbove(limit: number): Set<string> {
    const kept = new Set<string>();
    for (const [key, count] of this.counts) {
      if (count > limit) {
        kept.add(key);
      }
    }
    return kept;
  }

  /** The counts above a limit as plain data, keys in a fixed order. */
  above(limit: number): Record<string, number> {
    return runToEnd(this.aboveInSteps(limit));
  }

  /** The same with pauses: sorting a large vocabulary at once takes long. */
  *aboveInSteps(limit: number): Generator<undefined, Record<string, number>> {
    const byFirstUnit = new Map<number, string[]>();
    for (const key of this.keysAbove(limit)) {
      const unit = key.charCodeAt(0);
      const keys = byFirstUnit.get(unit) ?? [];
      byFirstUnit.set(unit, keys);
      keys.push(key);
    }
    yield undefined;
    const result: Record<string, number> = {};
    for (const unit of [...byFirstUnit.keys()].sort((a, b) => a - b)) {
      for (const key of byFirstUnit.get(unit)!.sort(compareText)) {
        result[key] = this.counts.get(key)!;
      }
      yield undefined;
    }
    return result;
  }
}
