import type { DraftEvidence, PairScore } from 'ai-initiatives-overlap-engine';
import {
  bandOf,
  OverlapKind,
  OverlapMeasure,
  SharedEntity,
  SharedTerm,
} from 'backstage-plugin-ai-initiatives-common';

/** Why two initiatives overlap, before entities have their names. */
export interface OverlapExplanation {
  readonly kinds: readonly OverlapKind[];
  readonly terms: readonly SharedTerm[];
  readonly entities: readonly Omit<SharedEntity, 'title'>[];
  readonly subjectShare: number;
  readonly otherShare: number;
}

// Finer than anybody can see, and half as long as a full number.
const PRECISION = 1e6;

function rounded(share: number): number {
  return Math.round(share * PRECISION) / PRECISION;
}

/** What is kept of a score's explanation. */
export function explainOverlap({
  kinds,
  evidence,
}: Pick<PairScore, 'kinds' | 'evidence'>): OverlapExplanation {
  return {
    kinds,
    terms: evidence.terms.map(({ label, share }) => ({
      label,
      share: rounded(share),
    })),
    entities: evidence.entities.map(({ ref, kind, share }) => ({
      ref,
      kind,
      share: rounded(share),
    })),
    subjectShare: rounded(evidence.subjectShare),
    otherShare: rounded(evidence.otherShare),
  };
}

/** Why a saved text was found for one that is being typed. */
export function explainFound(
  evidence: DraftEvidence,
  kinds: PairScore['kinds'],
): OverlapExplanation {
  const { words, ...rest } = evidence;
  return {
    ...explainOverlap({ kinds, evidence: { ...rest, terms: [] } }),
    terms: words.map(({ typed, found, share }) => ({
      label: found,
      share: rounded(share),
      ...(typed !== found && { typed }),
    })),
  };
}

/** An explanation as readers see it. */
export function toOverlapMeasure(options: {
  probability: number;
  explanation: OverlapExplanation;
  titleOf: (ref: string) => string;
}): OverlapMeasure {
  const { probability, explanation, titleOf } = options;
  const { kinds, terms, entities, subjectShare, otherShare } = explanation;
  return {
    probability,
    band: bandOf(probability),
    kinds,
    evidence: {
      terms,
      entities: entities.map(entity => ({
        ...entity,
        title: titleOf(entity.ref),
      })),
      subjectShare,
      otherShare,
    },
  };
}
