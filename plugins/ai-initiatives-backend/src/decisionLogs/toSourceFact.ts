import type { Fact } from 'ai-initiatives-decision-record-parser';
import { LIMITS, SourceFact } from 'backstage-plugin-ai-initiatives-common';
import { cut } from './fitText';

/**
 * A fact as it is kept. Of a file that was only read in part nobody can say that
 * it does not state something.
 */
export function toSourceFact(
  fact: Fact<unknown>,
  isWhole: boolean,
): SourceFact {
  const { state, raw, place, source } = fact;
  return {
    state: state === 'notStated' && !isWhole ? 'notUnderstood' : state,
    ...(raw && { raw: cut(raw, LIMITS.shortText) }),
    // Lines of another file would lead astray.
    ...(place && source !== 'sidecar' && { line: place.startLine }),
  };
}
