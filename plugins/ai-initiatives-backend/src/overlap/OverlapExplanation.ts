import type { PairScore } from 'ai-initiatives-overlap-engine';
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
}: PairScore): OverlapExplanation {
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
    otherShare: rounded(evidence.otherShare),
  };
}

/** An explanation as readers see it. */
export function toOverlapMeasure(options: {
  probability: number;
  explanation: OverlapExplanation;
  titleOf: (ref: string) => string;
}): OverlapMeasure {
  const { probability, explanation, titleOf } = options;
  const { kinds, terms, entities, otherShare } = explanation;
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
      otherShare,
    },
  };
}
