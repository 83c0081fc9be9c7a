import { compareText } from '../compareText';

/** A match between an earlier group and a new one. */
interface Match {
  readonly id: string;
  readonly index: number;
  readonly shared: number;
}

/**
 * Gives new groups the ids of the earlier groups they share most members with,
 * so that links and dismissals survive a recomputation. Each earlier id is
 * used at most once; what is left gets a fresh one.
 *
 * Returns one id per group of `next`, in that order.
 *
 * @public
 */
export function assignGroupIds(options: {
  readonly previous: readonly {
    readonly id: string;
    readonly members: readonly string[];
  }[];
  readonly next: readonly { readonly members: readonly string[] }[];
  readonly newId: (members: readonly string[]) => string;
}): string[] {
  const { previous, next, newId } = options;
  const earlierOf = new Map<string, string[]>();
  for (const { id, members } of previous) {
    for (const member of new Set(members)) {
      earlierOf.set(member, [...(earlierOf.get(member) ?? []), id]);
    }
  }

  const matches = next.flatMap(({ members }, index): Match[] => {
    const shared = new Map<string, number>();
    for (const id of members.flatMap(member => earlierOf.get(member) ?? [])) {
      shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    return [...shared].map(([id, count]) => ({ id, index, shared: count }));
  });
  const firstMember = ({ index }: Match) =>
    [...next[index].members].sort(compareText)[0];
  matches.sort(
    (a, b) =>
      b.shared - a.shared ||
      compareText(a.id, b.id) ||
      compareText(firstMember(a), firstMember(b)),
  );

  const assigned = new Map<number, string>();
  const taken = new Set<string>();
  for (const { id, index } of matches) {
    if (!taken.has(id) && !assigned.has(index)) {
      assigned.set(index, id);
      taken.add(id);
    }
  }
  return next.map(
    ({ members }, index) => assigned.get(index) ?? newId(members),
  );
}
