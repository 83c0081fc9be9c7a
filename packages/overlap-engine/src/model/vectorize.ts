import { MINIMUM_DISTINCT_WORDS } from '../parameters';
import { countTerms } from '../text/countTerms';
import { OverlapDocument, OverlapModel, OverlapVector } from '../types';
import { normalizeEntities } from './normalizeEntities';
import { SpellingTally } from './SpellingTally';
import { weighTerms } from './weighTerms';

/**
 * Turns a document into the form the engine compares. Drafts and documents
 * the model has never counted are treated like any other.
 *
 * @public
 */
export function vectorize(
  document: OverlapDocument,
  model: OverlapModel,
): OverlapVector {
  const counted = countTerms(document, model.language);
  const spellings = new SpellingTally(
    term => !Object.hasOwn(model.surfaceForms, term),
  );
  spellings.add(counted);
  return {
    id: document.id,
    team: document.team,
    ...weighTerms(counted, model),
    entities: normalizeEntities(document.entities),
    tooLittle: counted.distinctWords < MINIMUM_DISTINCT_WORDS,
    surfaceForms: spellings.mostCommon(),
  };
}
