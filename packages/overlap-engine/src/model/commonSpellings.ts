import { compareText } from '../compareText';
import { runToEnd } from '../math/runToEnd';
import { TermCounts } from '../text/countTerms';

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  const [[form]] = [...forms].sort(
    ([a, countA], [b, countB]) => countB - countA || compareText(a, b),
  );
  return form;
}

/** The most frequent spelling of each wanted stem over all documents. */
export function commonSpellings(
  documents: readonly Pick<TermCounts, 'spellings'>[],
  wanted: (term: string) => boolean,
): Record<string, string> {
  return runToEnd(commonSpellingsInSteps(documents, wanted));
}

/** The same with a pause after every document. */
export function* commonSpellingsInSteps(
  documents: readonly Pick<TermCounts, 'spellings'>[],
  wanted: (term: string) => boolean,
): Generator<undefined, Record<string, string>> {
  const totals = new Map<string, Map<string, number>>();
  for (const { spellings } of documents) {
    for (const [term, forms] of spellings) {
      if (wanted(term)) {
        const total = totals.get(term) ?? new Map<string, number>();
        totals.set(term, total);
        for (const [form, count] of forms) {
          total.set(form, (total.get(form) ?? 0) + count);
        }
      }
    }
    yield undefined;
  }
  return Object.fromEntries(
    [...totals]
      .map(([term, forms]): [string, string] => [term, mostFrequent(forms)])
      .sort(([a], [b]) => compareText(a, b)),
  );
}
