import type { DecisionStatus, Fact, ParseWarning } from '../types';
import type { StatusReader } from './normalizeStatus';
import { StatusCandidate } from './StatusCandidate';

/** Takes the first candidate; a record that names its successor is superseded whatever stands above. */
export function chooseStatus(
  candidates: readonly StatusCandidate[],
  hasSuccessor: boolean,
  readStatus: StatusReader,
): {
  readonly status: Fact<DecisionStatus>;
  readonly warnings: readonly ParseWarning[];
} {
  const [first] = candidates;
  if (!first) {
    return {
      status: hasSuccessor
        ? { state: 'stated', value: 'superseded' }
        : { state: 'notStated' },
      warnings: [],
    };
  }
  const read = readStatus(first.raw);
  const { raw, source, place } = first;
  if (read === 'unknown' || read === 'choices') {
    return {
      status: hasSuccessor
        ? { state: 'stated', value: 'superseded', raw, source, place }
        : { state: 'notUnderstood', raw, source, place },
      warnings: [
        read === 'choices'
          ? {
              code: 'placeholder',
              message: `The status '${raw}' is a list to choose from.`,
              place,
            }
          : {
              code: 'statusNotUnderstood',
              message: `The status '${raw}' is none of the known words.`,
              place,
            },
      ],
    };
  }
  const value = hasSuccessor && read !== 'rejected' ? 'superseded' : read;
  const other = candidates.slice(1).find(candidate => {
    const also = readStatus(candidate.raw);
    return also !== read && also !== 'unknown' && also !== 'choices';
  });
  return {
    status: { state: 'stated', value, raw, source, place },
    warnings: other
      ? [
          {
            code: 'statusConflict',
            message: `The status is '${raw}' here and '${other.raw}' elsewhere; the first counts.`,
            place: other.place,
          },
        ]
      : [],
  };
}
