import type { Guarded } from '../access/access';
import { hearersOf } from './hearersOf';
import type { NoticeSubject } from './planOverlapNotices';
import type { PlannedNotification } from './types';

/** Work that two teams do in parallel until a day, which has come. @public */
export interface ParallelDue {
  readonly resolution: string;
  readonly revisitOn: string;
  readonly left: NoticeSubject;
  readonly right: NoticeSubject;
}

/** A decision to be looked at again by a day, which has come. @public */
export interface DecisionDue {
  readonly reviewBy: string;
  readonly decision: NoticeSubject &
    Guarded & { readonly decisionMakers: readonly string[] };
}

/** Both owners are asked to look again at what they do in parallel. @public */
export function planParallelNotices(
  due: readonly ParallelDue[],
): readonly PlannedNotification[] {
  return due.flatMap(({ resolution, revisitOn, left, right }) => {
    const hearers = [left, right].map(side =>
      hearersOf(side, [left.owner, right.owner]),
    );
    const recipients = hearers[0].filter(ref => hearers[1].includes(ref));
    const ids = [left.id, right.id].map(id => `id=${encodeURIComponent(id)}`);
    return recipients.length === 0
      ? []
      : [
          {
            key: `parallel:${resolution}:${revisitOn}`,
            topic: 'Parallel work due',
            scope: `parallel:${resolution}`,
            recipients,
            title: `Time to look again: “${left.title}” and “${right.title}”`,
            description: `Both go on in parallel until ${revisitOn}. Go on, join, or build on one of them.`,
            path: `overlaps/compare?${ids.join('&')}`,
            subjects: [left, right].map(({ id }) => ({
              kind: 'initiative' as const,
              id,
            })),
          },
        ];
  });
}

/** Owners and those who decided are asked to look at a decision again. @public */
export function planDecisionNotices(
  due: readonly DecisionDue[],
): readonly PlannedNotification[] {
  return due.flatMap(({ reviewBy, decision }) => {
    const { id, title, owner, decisionMakers } = decision;
    const recipients = hearersOf(decision, [owner, ...decisionMakers]);
    return recipients.length === 0
      ? []
      : [
          {
            key: `decision-review:${id}:${reviewBy}`,
            topic: 'Reviews due',
            scope: `decision-review:${id}`,
            recipients,
            title: `Look at “${title}” again`,
            description: `It was to be looked at again by ${reviewBy}.`,
            path: `decisions/${id}`,
            subjects: [{ kind: 'decision', id }],
          },
        ];
  });
}
