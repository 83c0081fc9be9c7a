import type { PrincipleStatus } from '../principle/types';
import { hearersOf } from './hearersOf';
import type { NoticeSubject } from './planOverlapNotices';
import type { PlannedNotification } from './types';
import { withHearers } from './withHearers';

/** An entity, by its name, and who follows it. @public */
export interface FollowedEntity {
  readonly entityRef: string;
  readonly title: string;
  readonly followers: readonly string[];
}

/** An initiative that was attached to entities just now. @public */
export interface AttachedInitiative {
  readonly initiative: NoticeSubject;
  readonly by: string;
  readonly entities: readonly FollowedEntity[];
}

/** A decision that has just come to bear on entities. @public */
export interface BindingDecision {
  readonly decision: NoticeSubject;
  readonly by: string;
  readonly entities: readonly (FollowedEntity & {
    readonly relation: 'governs' | 'constrains';
  })[];
}

/** A decision in force that has just come to deviate from a principle. @public */
export interface DeviatingDecision {
  readonly decision: NoticeSubject;
  readonly by: string;
  readonly principle: NoticeSubject;
  readonly followers: readonly string[];
}

/** A principle of which something has changed that its followers care for. @public */
export interface ChangedPrinciple {
  readonly principle: NoticeSubject & { readonly revision: number };
  readonly by: string;
  /** The status it has now; none when it was reworded. */
  readonly became?: Exclude<PrincipleStatus, 'draft'>;
  readonly followers: readonly string[];
}

const TOPIC = 'Followed work';

/** Whoever follows several of them hears of the first. */
function eachOnce<T extends FollowedEntity>(
  entities: readonly T[],
): readonly T[] {
  const told = new Set<string>();
  return entities.map(entity => {
    const followers = entity.followers.filter(ref => !told.has(ref));
    followers.forEach(ref => told.add(ref));
    return { ...entity, followers };
  });
}

/** Followers of a component hear who begins something there. @public */
export function planAttachedNotices(
  all: readonly AttachedInitiative[],
): readonly PlannedNotification[] {
  return withHearers(
    all.flatMap(({ initiative, by, entities }) =>
      eachOnce(entities).map(({ entityRef, title, followers }) => ({
        key: `attached:${initiative.id}:${entityRef}`,
        topic: TOPIC,
        scope: `attached:${initiative.id}`,
        recipients: hearersOf(initiative, followers),
        except: by,
        title: `New initiative at ${title}: “${initiative.title}”`,
        path: `initiatives/${initiative.id}`,
        subjects: [{ kind: 'initiative' as const, id: initiative.id }],
      })),
    ),
  );
}

/** Followers of a component hear what was decided about it. @public */
export function planBindingNotices(
  all: readonly BindingDecision[],
): readonly PlannedNotification[] {
  return withHearers(
    all.flatMap(({ decision, by, entities }) =>
      eachOnce(entities).map(({ entityRef, title, relation, followers }) => ({
        key: `binding:${decision.id}:${entityRef}`,
        topic: TOPIC,
        scope: `binding:${decision.id}`,
        recipients: hearersOf(decision, followers),
        except: by,
        title: `“${decision.title}” ${relation} ${title}`,
        path: `decisions/${decision.id}`,
        subjects: [{ kind: 'decision' as const, id: decision.id }],
      })),
    ),
  );
}

/** Owners and followers of a principle hear who deviates from it. @public */
export function planDeviationNotices(
  all: readonly DeviatingDecision[],
): readonly PlannedNotification[] {
  return withHearers(
    all.map(({ decision, by, principle, followers }) => ({
      key: `deviation:${decision.id}:${principle.id}`,
      topic: TOPIC,
      scope: `deviation:${decision.id}:${principle.id}`,
      recipients: hearersOf(
        decision,
        hearersOf(principle, [principle.owner, ...followers]),
      ),
      except: by,
      title: `“${decision.title}” deviates from “${principle.title}”`,
      path: `decisions/${decision.id}`,
      subjects: [
        { kind: 'decision' as const, id: decision.id },
        { kind: 'principle' as const, id: principle.id },
      ],
    })),
  );
}

const BECAME: Readonly<Record<Exclude<PrincipleStatus, 'draft'>, string>> = {
  'in-force': 'is in force',
  'under-review': 'is under review',
  retired: 'was retired',
};

/** Followers of a principle hear when it changes. @public */
export function planPrincipleNotices(
  all: readonly ChangedPrinciple[],
): readonly PlannedNotification[] {
  return withHearers(
    all.map(({ principle, by, became, followers }) => {
      const { id, title, revision } = principle;
      return {
        key: `principle:${id}:${revision}`,
        topic: TOPIC,
        scope: `principle:${id}`,
        recipients: hearersOf(principle, followers),
        except: by,
        title: `“${title}” ${became ? BECAME[became] : 'was reworded'}`,
        path: `principles/${id}`,
        subjects: [{ kind: 'principle' as const, id }],
      };
    }),
  );
}
