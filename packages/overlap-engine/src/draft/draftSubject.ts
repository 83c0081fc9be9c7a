import { DRAFT_SUBJECT_WEIGHTS, SUBJECT_WEIGHTS } from '../parameters';
import {
  joinDirections,
  sayingMuch,
  Subject,
  subjectPartsOf,
} from '../subject/subjectOf';
import { SubjectSpace } from '../subject/SubjectSpace';
import { LanguageTables } from '../tables/LanguageTables';
import { OverlapModel, OverlapVector } from '../types';

const spaces = new WeakMap<LanguageTables, SubjectSpace>();

function meaningSpaceOf(tables: LanguageTables): SubjectSpace {
  const known = spaces.get(tables);
  if (known) {
    return known;
  }
  const created = new SubjectSpace(tables.meaning);
  spaces.set(tables, created);
  return created;
}

/**
 * The subject of a draft, to be compared with subjects of stored documents. The
 * tables know words that no document of the model holds.
 */
export function draftSubject(
  draft: OverlapVector,
  model: OverlapModel,
  tables: LanguageTables | undefined,
): Subject {
  const much = sayingMuch(draft.squaredNorm, model.meanSquaredNorm);
  return joinDirections(
    subjectPartsOf(model).map(({ kind, space }) => {
      const wider =
        kind === 'meaning' && tables?.meaning.dimensions === space.dimensions
          ? meaningSpaceOf(tables)
          : space;
      return {
        direction: wider.directionOf(draft),
        // Stored subjects carry the square root of the weight of a pair.
        factor:
          (DRAFT_SUBJECT_WEIGHTS[kind] / Math.sqrt(SUBJECT_WEIGHTS[kind])) *
          much,
      };
    }),
  );
}
