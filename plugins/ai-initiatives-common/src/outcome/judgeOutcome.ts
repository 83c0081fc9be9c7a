import type {
  ExpectedOutcome,
  OutcomeCounts,
  OutcomeJudgement,
  OutcomeObservation,
  OutcomeResult,
} from './types';

/** The last of the newest day; what was written later corrects what was before. */
function latestOf({
  observations = [],
}: ExpectedOutcome): OutcomeObservation | undefined {
  return observations.reduce<OutcomeObservation | undefined>(
    (latest, next) => (latest && latest.on > next.on ? latest : next),
    undefined,
  );
}

/** Whether a value is where it should be; undefined where no number can tell. */
function isReached(
  { baseline, target }: ExpectedOutcome,
  value: unknown,
): boolean | undefined {
  if (typeof value !== 'number' || typeof target !== 'number') {
    return undefined;
  }
  if (value === target) {
    return true;
  }
  if (typeof baseline !== 'number' || baseline === target) {
    return undefined;
  }
  return baseline < target ? value > target : value < target;
}

function resultOf(
  outcome: ExpectedOutcome,
  latest: OutcomeObservation | undefined,
): OutcomeResult {
  if (!latest || latest.result) {
    return latest?.result ?? 'unknown';
  }
  const reached = isReached(outcome, latest.value);
  if (reached === undefined) {
    return 'unknown';
  }
  // What is on its way has not been missed before its day.
  const isOnItsWay = outcome.due !== undefined && latest.on < outcome.due;
  const otherwise = isOnItsWay ? 'unknown' : 'missed';
  return reached ? 'met' : otherwise;
}

/**
 * How an outcome stands. What the latest observation says of the result counts;
 * else its number against the target, in the direction from the baseline to it;
 * else it is unknown. A number that falls short before the day it is due leaves
 * it unknown. Only whether it is overdue depends on today.
 *
 * @public
 */
export function judgeOutcome(
  outcome: ExpectedOutcome,
  today: string,
): OutcomeJudgement {
  const latest = latestOf(outcome);
  const result = resultOf(outcome, latest);
  const { due } = outcome;
  return {
    result,
    isOverdue: result === 'unknown' && due !== undefined && due < today,
    ...(latest && { latest }),
  };
}

/** What is stored of each outcome beside its record. @public */
export interface JudgedOutcome {
  readonly statement: string;
  readonly result: OutcomeResult;
  /** The day by which it is due, while nobody has said what happened. */
  readonly awaitedBy?: string;
}

/**
 * The part of judging that holds whatever the day.
 *
 * @param options - `isAwaited` is false where nobody is going to say any more,
 * as of a decision that was rejected or replaced.
 * @public
 */
export function judgeOutcomes(options: {
  outcomes: readonly ExpectedOutcome[] | undefined;
  isAwaited: boolean;
}): readonly JudgedOutcome[] {
  const { outcomes = [], isAwaited } = options;
  return outcomes.map(outcome => {
    const result = resultOf(outcome, latestOf(outcome));
    const { statement, due } = outcome;
    return {
      statement,
      result,
      ...(isAwaited && result === 'unknown' && due && { awaitedBy: due }),
    };
  });
}

/** What a list row says of them; undefined when nothing is expected. @public */
export function countOutcomes(
  judged: readonly JudgedOutcome[],
): OutcomeCounts | undefined {
  const count = (wanted: OutcomeResult) =>
    judged.filter(({ result }) => result === wanted).length;
  return judged.length === 0
    ? undefined
    : {
        met: count('met'),
        missed: count('missed'),
        unknown: count('unknown'),
        awaited: judged
          .flatMap(({ awaitedBy }) => (awaitedBy ? [awaitedBy] : []))
          .sort(),
      };
}

/** How many of them are overdue on a day. @public */
export function countOverdue(
  counts: OutcomeCounts | undefined,
  today: string,
): number {
  return counts?.awaited.filter(day => day < today).length ?? 0;
}
