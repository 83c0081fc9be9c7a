import { hearersOf } from './hearersOf';
import type { NoticeSubject } from './planOverlapNotices';
import type { PlannedNotification } from './types';

/** An initiative that has just ended, and who has an interest in it. @public */
export interface RetiredInitiative {
  readonly initiative: NoticeSubject & {
    readonly revision: number;
    readonly lesson?: string;
  };
  readonly by: string;
  /** Followers, and owners of what builds on it. */
  readonly interested: readonly string[];
}

const LONGEST_LESSON = 200;

/** Whoever follows it or builds on it hears what was learnt. @public */
export function planRetiredNotices(
  retired: readonly RetiredInitiative[],
): readonly PlannedNotification[] {
  return retired.flatMap(({ initiative, by, interested }) => {
    const { id, title, revision, lesson } = initiative;
    const recipients = hearersOf(initiative, interested);
    return recipients.length === 0
      ? []
      : [
          {
            key: `retired:${id}:${revision}`,
            topic: 'Followed work',
            scope: `retired:${id}`,
            recipients,
            except: by,
            title: `“${title}” was retired`,
            description:
              lesson && Array.from(lesson).slice(0, LONGEST_LESSON).join(''),
            path: `initiatives/${id}`,
            subjects: [{ kind: 'initiative', id }],
          },
        ];
  });
}
