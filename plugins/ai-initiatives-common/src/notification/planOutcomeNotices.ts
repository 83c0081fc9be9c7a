import { shorten } from '../text/shorten';
import { hearersOf } from './hearersOf';
import type { NoticeSubject } from './planOverlapNotices';
import type { PlannedNotification } from './types';
import { withHearers } from './withHearers';

/** One of the outcomes expected of a record. @public */
export interface NoticedOutcome {
  readonly kind: 'initiative' | 'decision';
  readonly record: NoticeSubject;
  readonly statement: string;
  /** Its place among those of the record. */
  readonly position: number;
}

/** An outcome that was expected by a day, which has come. @public */
export interface OutcomeDue extends NoticedOutcome {
  readonly due: string;
}

/** An outcome of which somebody has just said that it was missed. @public */
export interface OutcomeMissed extends NoticedOutcome {
  /** The day on which that was seen. */
  readonly observedOn: string;
  /** Who said so. */
  readonly by: string;
  readonly followers: readonly string[];
}

const LONGEST_STATEMENT = 200;

function about({
  kind,
  record,
  statement,
  position,
}: NoticedOutcome): Pick<
  PlannedNotification,
  'topic' | 'scope' | 'description' | 'path' | 'subjects'
> {
  const { id } = record;
  return {
    topic: 'Outcomes due',
    scope: `outcome:${kind}:${id}:${position}`,
    description: shorten(statement, LONGEST_STATEMENT),
    path: `${kind}s/${id}`,
    subjects: [{ kind, id }],
  };
}

/** Owners are asked what came of what they expected. @public */
export function planOutcomeDueNotices(
  due: readonly OutcomeDue[],
): readonly PlannedNotification[] {
  return withHearers(
    due.map(outcome => {
      const { kind, record, statement, due: on } = outcome;
      return {
        ...about(outcome),
        key: `outcome-due:${kind}:${record.id}:${on}:${statement}`,
        recipients: hearersOf(record, [record.owner]),
        title: `What came of “${record.title}”?`,
      };
    }),
  );
}

/** Owners, and whoever follows it, hear that something expected was missed. @public */
export function planMissedNotices(
  missed: readonly OutcomeMissed[],
): readonly PlannedNotification[] {
  return withHearers(
    missed.map(outcome => {
      const { kind, record, statement, observedOn, by, followers } = outcome;
      return {
        ...about(outcome),
        key: `outcome-missed:${kind}:${record.id}:${observedOn}:${statement}`,
        recipients: hearersOf(record, [record.owner, ...followers]),
        except: by,
        title: `“${record.title}” missed an outcome`,
      };
    }),
  );
}
