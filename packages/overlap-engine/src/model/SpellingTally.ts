import { compareText } from '../compareText';
import { TermCounts } from '../text/countTerms';

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  const [[form]] = [...forms].sort(
    ([a, countA], [b, countB]) => countB - countA || compareText(a, b),
  );
  return form;
}

/** Counts how the wanted stems are spelled. */
export class SpellingTally {
  private readonly totals = new Map<string, Map<string, number>>();

  constructor(private readonly isWanted: (term: string) => boolean) {}

  add({ spellings }: Pick<TermCounts, 'spellings'>): void {
    for (const [term, forms] of spellings) {
      if (this.isWanted(term)) {
        const total = this.totals.get(term) ?? new Map<string, number>();
        this.totals.set(term, total);
        for (const [form, count] of forms) {
          total.set(form, (total.get(form) ?? 0) + count);
        }
      }
    }
  }

  /** The most frequent spelling of each stem, stems in a fixed order. */
  mostCommon(): Record<string, string> {
    return Object.fromEntries(
      [...this.totals]
        .map(([term, forms]): [string, string] => [term, mostFrequent(forms)])
        .sort(([a], [b]) => compareText(a, b)),
    );
  }
}
