import { vectorize } from 'ai-initiatives-overlap-engine';
import type { InitiativesStore } from '../../database/InitiativesStore';
import { describePair } from '../../effects/findPairs';
import { overlapDocument } from '../../effects/overlapDocument';
import { EMPTY_MODEL } from '../../effects/readSource';
import type { SimilarWorkIndex } from '../../effects/SimilarWorkIndex';
import { toOverlapMeasure } from '../../overlap/OverlapExplanation';
import type { SharedWords } from './proposeResolution';

/** Words that make two initiatives look alike; none when one cannot be read. */
export function findSharedWords(options: {
  store: Pick<InitiativesStore, 'getRecord'>;
  similarWorkIndex: Pick<SimilarWorkIndex, 'current'>;
}): SharedWords {
  const { store, similarWorkIndex } = options;
  return async ({ left, right }, access) => {
    const kind = 'initiative';
    const one = await store.getRecord({ kind, id: left, access });
    const other = await store.getRecord({ kind, id: right, access });
    if (!one || !other) {
      return [];
    }
    const model = (await similarWorkIndex.current())?.model ?? EMPTY_MODEL;
    const { probability, explanation } = describePair({
      model,
      one: vectorize(overlapDocument(one), model),
      other: vectorize(overlapDocument(other), model),
    });
    const { evidence } = toOverlapMeasure({
      probability,
      explanation,
      titleOf: ref => ref,
    });
    return evidence.terms.map(({ label }) => label);
  };
}
