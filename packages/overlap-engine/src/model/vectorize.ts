import { MINIMUM_DISTINCT_WORDS } from '../parameters';
import { countTerms } from '../text/countTerms';
import { OverlapDocument, OverlapModel, OverlapVector } from '../types';
import { commonSpellings } from './commonSpellings';
import { normalizeEntities } from './normalizeEntities';
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
  return {
    id: document.id,
    team: document.team,
    ...weighTerms(counted, model),
    entities: normalizeEntities(document.entities),
    tooLittle: counted.distinctWords < MINIMUM_DISTINCT_WORDS,
    surfaceForms: commonSpellings(
      [counted],
      term => !Object.hasOwn(model.surfaceForms, term),
    ),
  };
}
