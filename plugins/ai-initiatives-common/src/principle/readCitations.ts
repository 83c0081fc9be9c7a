import { LIMITS } from '../text/limits';
import type { FieldReader } from '../validation/FieldReader';
import { PRINCIPLE_STANCES, PrincipleCitation } from './types';

/** The principles a decision cites, each once; deviating takes a reason. */
export function readCitations(
  reader: FieldReader,
  field: string,
): readonly PrincipleCitation[] {
  const cited = new Set<string>();
  return reader.list(field, LIMITS.principles, (item, path) =>
    reader.object(item, path, ['principle', 'stance', 'reason'], citation => {
      const principle = citation.text('principle', {
        max: LIMITS.title,
        name: true,
        required: true,
      });
      const stance = citation.choice('stance', PRINCIPLE_STANCES) ?? 'upholds';
      const reason = citation.text('reason', {
        max: LIMITS.shortText,
        required: stance === 'deviates',
      });
      if (principle && cited.has(principle)) {
        return citation.refuse('principle', principle, 'is named twice');
      }
      return principle && cited.add(principle)
        ? { principle, stance, reason }
        : undefined;
    }),
  );
}
