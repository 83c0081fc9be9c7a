import type { StatusReader } from './normalizeStatus';
import type { DateCandidate } from './readDate';
import type { StatusCandidate } from './StatusCandidate';

const ofSomethingElse =
  /(?<![\p{L}])(?:by|until|before|till|bis|avant|hasta|até)\s*\S{0,3}\s*$/iu;

/** The day a status was given, as in "Accepted on 2020-01-31". The day of a later record, or a deadline, is none. */
export function statusDates(
  candidates: readonly StatusCandidate[],
  readStatus: StatusReader,
): readonly DateCandidate[] {
  const [first] = candidates;
  if (!first) {
    return [];
  }
  const status = readStatus(first.raw);
  const before = first.raw.slice(0, Math.max(0, first.raw.search(/\d/)));
  return status === 'superseded' ||
    status === 'deprecated' ||
    status === 'choices' ||
    ofSomethingElse.test(before)
    ? []
    : [{ ...first, source: 'status' }];
}
