import { graphlib, layout } from '@dagrejs/dagre';

/** The middle of a node. */
export interface Placed {
  readonly x: number;
  readonly y: number;
}

interface Edge {
  readonly left: string;
  readonly right: string;
  readonly probability: number;
}

/** Room for a title and its team beside the dot. */
export const NODE = { width: 210, height: 44 } as const;

/** Most connected first; among equals the id decides, so that nothing depends on order. */
function rootOf(graph: graphlib.Graph): string {
  const degree = (id: string) => graph.neighbors(id)?.length ?? 0;
  const [root] = graph
    .nodes()
    .sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
  return root;
}

/** The strongest connections that hold everything together, away from the root. */
function treeOf(graph: graphlib.Graph): readonly [string, string][] {
  const tree = graphlib.alg.prim(graph, ({ v, w }) => graph.edge(v, w).length);
  const root = rootOf(graph);
  const seen = new Set([root]);
  const branches: [string, string][] = [];
  for (const from of seen) {
    for (const to of [...(tree.neighbors(from) ?? [])].sort()) {
      if (!seen.has(to)) {
        seen.add(to);
        branches.push([from, to]);
      }
    }
  }
  return branches;
}

/**
 * Places what hangs together from left to right. Only the strongest connections
 * decide where things stand: a layered layout of all of them would draw everybody
 * similar to everybody as one long chain.
 */
export function layoutCluster(edges: readonly Edge[]): {
  readonly places: ReadonlyMap<string, Placed>;
  readonly width: number;
  readonly height: number;
} {
  const graph = new graphlib.Graph({ directed: false });
  for (const { left, right, probability } of edges) {
    graph.setNode(left, {});
    graph.setNode(right, {});
    graph.setEdge(left, right, { length: 1 - probability });
  }
  const drawn = new graphlib.Graph();
  drawn.setGraph({ rankdir: 'LR', nodesep: 10, ranksep: 48, marginy: 14 });
  graph
    .nodes()
    .sort()
    .forEach(id => drawn.setNode(id, { ...NODE }));
  treeOf(graph).forEach(([from, to]) => drawn.setEdge(from, to, {}));
  layout(drawn);
  const { width = 0, height = 0 } = drawn.graph();
  return {
    places: new Map(
      drawn
        .nodes()
        .map(id => [id, { x: drawn.node(id).x, y: drawn.node(id).y }]),
    ),
    width,
    height,
  };
}
