import type { SharedTerm } from 'backstage-plugin-ai-initiatives-common';

const SHOWN = 8;

/**
 * What a group is about: the words its pairs share, by their mean share over all
 * pairs, so that a word of one pair alone stays behind one that many share.
 */
export function groupTerms(
  pairs: readonly { readonly evidence: { terms: readonly SharedTerm[] } }[],
): readonly SharedTerm[] {
  const shares = new Map<string, number>();
  for (const { evidence } of pairs) {
    for (const { label, share } of evidence.terms) {
      shares.set(label, (shares.get(label) ?? 0) + share / pairs.length);
    }
  }
  return [...shares]
    .map(([label, share]) => ({ label, share }))
    .sort((a, b) => b.share - a.share || (a.label < b.label ? -1 : 1))
    .slice(0, SHOWN);
}
