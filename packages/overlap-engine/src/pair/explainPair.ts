import { compareText } from '../compareText';
import { PairEvidence, SharedEntityEvidence } from '../types';
import { entityKinds } from './entityKinds';
import { fuseEvidence } from './fuseEvidence';
import { labelOf } from './labelOf';
import { PairOptions, SharedEvidence } from './sharedEvidence';

const MOST_TERMS = 8;

/** Splits a score into the parts that shared terms and entities play in it. */
export function explainPair(
  options: PairOptions,
  shared: SharedEvidence,
  fused: ReturnType<typeof fuseEvidence>,
): PairEvidence {
  const root = Math.sqrt(fused.score);
  if (root === 0) {
    return { terms: [], entities: [], subjectShare: 0, otherShare: 0 };
  }
  const terms = [...shared.terms].sort(
    (a, b) => b.amount - a.amount || compareText(a.key, b.key),
  );
  const textShare = fused.text / root;
  const subjectShare =
    shared.subjectEvidence > 0
      ? (shared.subjectEvidence / shared.textEvidence) * textShare
      : 0;
  const shareOfTerm = (amount: number) =>
    (amount / shared.dotProduct) * (textShare - subjectShare);

  const entities = entityKinds.flatMap(kind =>
    shared.entities[kind].shared.map(
      ({ key, amount }): SharedEntityEvidence => ({
        ref: key,
        kind,
        share:
          (amount / shared.entities[kind].total) *
          (fused.entities[kind] / root),
      }),
    ),
  );
  return {
    terms: terms.slice(0, MOST_TERMS).map(({ key, amount }) => ({
      term: key,
      label: labelOf({ ...options, term: key }),
      share: shareOfTerm(amount),
    })),
    entities: entities.sort(
      (a, b) => b.share - a.share || compareText(a.ref, b.ref),
    ),
    subjectShare,
    otherShare: terms
      .slice(MOST_TERMS)
      .reduce((total, { amount }) => total + shareOfTerm(amount), 0),
  };
}
