import type { DecisionRecord } from '../decision/types';
import type { Initiative } from '../initiative/types';
import { JudgedOutcome, judgeOutcomes } from './judgeOutcome';

/**
 * How the outcomes of a record stand, whatever the day. Of a decision that is not
 * in force nobody is going to say what came of it.
 *
 * @public
 */
export function outcomesOfRecord(
  record: Initiative | DecisionRecord,
): readonly JudgedOutcome[] {
  return judgeOutcomes({
    outcomes: record.expectedOutcomes,
    isAwaited: !('status' in record) || record.status === 'accepted',
  });
}
