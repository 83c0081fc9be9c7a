import { compareText } from '../compareText';
import { runToEnd } from '../math/runToEnd';
import { LIKELY_OVERLAP } from '../thresholds';
import { PairProbabilities } from './PairProbabilities';

/** An overlap between two documents. @public */
export interface OverlapEdge {
  readonly left: string;
  readonly right: string;
  readonly probability: number;
}

/** Overlaps that belong together. @public */
export interface OverlapGroup {
  /** Ascending. */
  readonly members: readonly string[];
  /** The member most like all the others; names the group. */
  readonly typical: string;
  /** Mean over all pairs of members, of one team or not. */
  readonly meanProbability: number;
}

/** What decides a grouping. @public */
export interface GroupOverlapsOptions {
  readonly edges: readonly OverlapEdge[];
  readonly teamOf: (id: string) => string;
  /** Called for pairs without an edge, at most once each. */
  readonly probabilityOf: (left: string, right: string) => number;
  /** Lowest probability of an edge and lowest mean within a group. */
  readonly threshold?: number;
}

interface Cluster {
  readonly number: number;
  readonly members: readonly string[];
}

function describeGroup(
  members: readonly string[],
  pairs: PairProbabilities,
): OverlapGroup {
  const likeness = members.map(member =>
    pairs.sumBetween(
      [member],
      members.filter(other => other !== member),
    ),
  );
  const typical = members[likeness.indexOf(Math.max(...likeness))];
  const total = likeness.reduce((sum, value) => sum + value, 0);
  return {
    members,
    typical,
    meanProbability: total / (members.length * (members.length - 1)),
  };
}

/**
 * Groups documents by average link: edges between teams are taken strongest
 * first, and two groups merge only while the mean over all their cross pairs
 * stays at the threshold. Chains of weak links therefore never grow into one
 * blob, and what one team repeats to itself starts no group.
 *
 * Groups are disjoint and ordered by first member. The order of the edges does
 * not matter.
 *
 * @public
 */
export function groupOverlaps(
  options: GroupOverlapsOptions,
): readonly OverlapGroup[] {
  return runToEnd(groupOverlapsInSteps(options));
}

/** The same in small steps, for callers that must not be kept busy for long. @public */
export function* groupOverlapsInSteps(
  options: GroupOverlapsOptions,
): Generator<undefined, readonly OverlapGroup[]> {
  const { edges, teamOf, probabilityOf, threshold = LIKELY_OVERLAP } = options;
  const pairs = new PairProbabilities(edges, probabilityOf);
  const seeds = pairs
    .edges()
    .filter(
      ({ left, right, probability }) =>
        probability >= threshold && teamOf(left) !== teamOf(right),
    );

  const clusterOf = new Map<string, Cluster>();
  let clusterCount = 0;
  const newCluster = (members: readonly string[]): Cluster => {
    const cluster = { number: clusterCount, members };
    clusterCount += 1;
    members.forEach(member => clusterOf.set(member, cluster));
    return cluster;
  };
  const refused = new Set<string>();

  for (const { left, right } of seeds) {
    const a = clusterOf.get(left) ?? newCluster([left]);
    const b = clusterOf.get(right) ?? newCluster([right]);
    const key = `${Math.min(a.number, b.number)} ${Math.max(
      a.number,
      b.number,
    )}`;
    if (a !== b && !refused.has(key)) {
      const mean =
        pairs.sumBetween(a.members, b.members) /
        (a.members.length * b.members.length);
      if (mean >= threshold) {
        newCluster([...a.members, ...b.members].sort(compareText));
      } else {
        refused.add(key);
      }
    }
    yield undefined;
  }
  const groups: OverlapGroup[] = [];
  for (const { members } of new Set(clusterOf.values())) {
    if (members.length > 1) {
      groups.push(describeGroup(members, pairs));
      yield undefined;
    }
  }
  return groups.sort((a, b) => compareText(a.members[0], b.members[0]));
}
