import type { Guarded } from '../access/access';
import type { Review } from '../review/types';
import { hearersOf } from './hearersOf';
import type { NoticeSubject } from './planOverlapNotices';
import type { NotificationSubject, PlannedNotification } from './types';
import { withHearers } from './withHearers';

/** A planned review whose day has come. @public */
export interface PlannedReviewDue {
  readonly review: Guarded &
    Pick<Review, 'id' | 'series' | 'subject' | 'dueOn'>;
  /** What is reviewed, by its name. */
  readonly title: string;
  /** The record that is reviewed; absent when it is an entity. */
  readonly record?: Guarded;
}

/** A principle to be looked at again by a day, which has come. @public */
export interface PrincipleDue {
  readonly reviewBy: string;
  readonly principle: NoticeSubject;
}

/** Whose review it is hears that its day has come. @public */
export function planReviewNotices(
  due: readonly PlannedReviewDue[],
): readonly PlannedNotification[] {
  return withHearers(
    due.map(({ review, title, record }): PlannedNotification => {
      const { id, series, subject, dueOn, owner } = review;
      const hearers = hearersOf(review, [owner]);
      const { kind, ref } = subject;
      const records: readonly NotificationSubject[] =
        kind === 'entity' ? [] : [{ kind, id: ref }];
      return {
        key: `review:${id}:${dueOn}`,
        topic: 'Reviews due',
        scope: `review:${series}`,
        recipients: record ? hearersOf(record, hearers) : hearers,
        title: `Time to look back at “${title}”`,
        description: `The review is due on ${dueOn}.`,
        path: `reviews/${id}`,
        subjects: [{ kind: 'review', id }, ...records],
      };
    }),
  );
}

/** Owners are asked to look at a principle again. @public */
export function planPrincipleDueNotices(
  due: readonly PrincipleDue[],
): readonly PlannedNotification[] {
  return withHearers(
    due.map(({ reviewBy, principle }): PlannedNotification => {
      const { id, title, owner } = principle;
      return {
        key: `principle-review:${id}:${reviewBy}`,
        topic: 'Reviews due',
        scope: `principle-review:${id}`,
        recipients: hearersOf(principle, [owner]),
        title: `Look at the principle “${title}” again`,
        description: `It was to be looked at again by ${reviewBy}.`,
        path: `principles/${id}`,
        subjects: [{ kind: 'principle', id }],
      };
    }),
  );
}
