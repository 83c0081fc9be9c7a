import { reachFrom, ReachRelation } from './reach';

/** Most attached entities of one side that are looked at. */
const MOST_STARTS = 10;

/**
 * The shortest way between two sets of entities over what contains them and what
 * they depend on: both ends included, `meeting` is where the two sides come
 * together. Undefined when they do not, or when they share an entity, which is
 * evidence of its own. Of ways equally short the first by ref is given.
 *
 * @public
 */
export function meetInCatalog(options: {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly relationsOf: (ref: string) => readonly ReachRelation[];
}): { readonly path: readonly string[]; readonly meeting: string } | undefined {
  const { left, right, relationsOf } = options;
  if (left.some(ref => right.includes(ref))) {
    return undefined;
  }
  const reachedFrom = (starts: readonly string[]) =>
    [...starts]
      .sort()
      .slice(0, MOST_STARTS)
      .flatMap(start => reachFrom({ start, relationsOf }));
  const others = reachedFrom(right);
  const ways = reachedFrom(left).flatMap(({ ref, path }) =>
    others
      .filter(other => other.ref === ref)
      .map(other => ({
        meeting: ref,
        path: [...path, ...[...other.path].reverse().slice(1)],
      })),
  );
  const key = ({ path }: (typeof ways)[number]) => path.join(' ');
  return ways.sort(
    (a, b) => a.path.length - b.path.length || (key(a) < key(b) ? -1 : 1),
  )[0];
}
