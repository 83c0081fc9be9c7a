import type {
  InitiativeSummary,
  Overlap,
} from 'backstage-plugin-ai-initiatives-common';
import { layoutCluster, type Placed } from './layoutCluster';

/** What stays readable; stronger pairs go first. */
export const MOST_NODES = 300;

export interface GraphNode extends Placed {
  readonly initiative: InitiativeSummary;
  /** How many drawn pairs it is part of. */
  readonly overlaps: number;
}

/** Initiatives that hang together through pairs. */
export interface GraphCluster {
  readonly nodes: readonly GraphNode[];
  readonly pairs: readonly Overlap[];
  readonly width: number;
  readonly height: number;
}

export interface OverlapGraph {
  readonly clusters: readonly GraphCluster[];
  readonly drawnPairs: number;
}

/** Takes pairs, most likely first, until there are too many initiatives. */
function readablePairs(pairs: readonly Overlap[]): readonly Overlap[] {
  const ids = new Set<string>();
  return pairs.filter(({ left, right }) => {
    const fresh = [left.id, right.id].filter(id => !ids.has(id));
    if (ids.size + fresh.length > MOST_NODES) {
      return false;
    }
    fresh.forEach(id => ids.add(id));
    return true;
  });
}

/** The pairs of each cluster, in the order of its strongest pair. */
function clustersOf(pairs: readonly Overlap[]): readonly Overlap[][] {
  const clusterOf = new Map<string, Set<string>>();
  for (const { left, right } of pairs) {
    const merged = new Set([
      ...(clusterOf.get(left.id) ?? [left.id]),
      ...(clusterOf.get(right.id) ?? [right.id]),
    ]);
    merged.forEach(id => clusterOf.set(id, merged));
  }
  const found = new Map<Set<string> | undefined, Overlap[]>();
  for (const pair of pairs) {
    const cluster = clusterOf.get(pair.left.id);
    found.set(cluster, [...(found.get(cluster) ?? []), pair]);
  }
  return [...found.values()];
}

function drawCluster(pairs: readonly Overlap[]): GraphCluster {
  const members = new Map<string, InitiativeSummary>();
  const counts = new Map<string, number>();
  for (const side of pairs.flatMap(({ left, right }) => [left, right])) {
    members.set(side.id, side);
    counts.set(side.id, (counts.get(side.id) ?? 0) + 1);
  }
  const { places, width, height } = layoutCluster(
    pairs.map(({ left, right, probability }) => ({
      left: left.id,
      right: right.id,
      probability,
    })),
  );
  const nodes = [...places].flatMap(([id, place]) => {
    const initiative = members.get(id);
    return initiative
      ? [{ ...place, initiative, overlaps: counts.get(id) ?? 0 }]
      : [];
  });
  // Read as they stand: column by column, from above.
  nodes.sort((a, b) => a.x - b.x || a.y - b.y);
  return { nodes, pairs, width, height };
}

/** Places initiatives by how they hang together; the same pairs give the same picture. */
export function drawOverlapGraph(pairs: readonly Overlap[]): OverlapGraph {
  const drawn = readablePairs(pairs);
  const clusters = clustersOf(drawn).map(drawCluster);
  return {
    clusters: clusters.sort((a, b) => b.nodes.length - a.nodes.length),
    drawnPairs: drawn.length,
  };
}
