import type { Guarded } from '../access/access';
import { hearersOf } from './hearersOf';
import type { PlannedNotification } from './types';

/** An initiative as far as notifications speak of it. @public */
export interface NoticeSubject extends Guarded {
  readonly id: string;
  readonly title: string;
}

/** A saved initiative with the likely overlaps that nobody was told of. @public */
export interface NewOverlaps {
  readonly saved: NoticeSubject & { readonly revision: number };
  /** Who saved it. */
  readonly by: string;
  /** Most likely first. */
  readonly others: readonly NoticeSubject[];
}

const MOST_NAMED = 5;

const quoted = (title: string) => `“${title}”`;

function pathToCompare(one: string, other: string): string {
  const ids = [one, other].map(id => `id=${encodeURIComponent(id)}`);
  return `overlaps/compare?${ids.join('&')}`;
}

const subject = ({ id }: NoticeSubject) =>
  ({ kind: 'initiative', id } as const);

/** Tells the owners of both sides, each group once for an initiative that was saved. @public */
export function planOverlapNotices(
  overlaps: readonly NewOverlaps[],
): readonly PlannedNotification[] {
  return overlaps.flatMap(({ saved, by, others }) => {
    if (others.length === 0) {
      return [];
    }
    const scope = `overlaps:${saved.id}`;
    const about = (count: number) =>
      count === 1 ? 'looks like similar work' : `looks like ${count} others`;
    const own: PlannedNotification = {
      key: `${scope}:${saved.revision}`,
      topic: 'Similar work',
      scope,
      recipients: hearersOf(saved, [saved.owner]),
      except: by,
      title: `${quoted(saved.title)} ${about(others.length)}`,
      description: others
        .slice(0, MOST_NAMED)
        .map(({ title }) => quoted(title))
        .join(', '),
      path:
        others.length === 1
          ? pathToCompare(saved.id, others[0].id)
          : `initiatives/${saved.id}`,
      subjects: [saved, ...others].map(subject),
    };
    const theirs = others.map(
      (other): PlannedNotification => ({
        key: `${scope}:${saved.revision}:${other.id}`,
        topic: 'Similar work',
        scope: `overlaps:${[saved.id, other.id].sort().join(':')}`,
        recipients: hearersOf(other, [other.owner]),
        except: by,
        title: `${quoted(saved.title)} looks like your ${quoted(other.title)}`,
        path: pathToCompare(other.id, saved.id),
        subjects: [other, saved].map(subject),
      }),
    );
    return [own, ...theirs].filter(({ recipients }) => recipients.length > 0);
  });
}
