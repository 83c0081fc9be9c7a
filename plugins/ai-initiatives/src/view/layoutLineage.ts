import { graphlib, layout } from '@dagrejs/dagre';
import type {
  DecisionLineage,
  DecisionSummary,
  LineageEdge,
} from 'backstage-plugin-ai-initiatives-common';

/** Room for a status with its date and two lines of title. */
export const LINEAGE_NODE = { width: 190, height: 84 } as const;

/** A decision and the middle of its place. */
export interface LineageNode {
  readonly decision: DecisionSummary;
  readonly x: number;
  readonly y: number;
}

/** A relation and its way from the record that names to the named one. */
export interface LineagePath extends LineageEdge {
  readonly d: string;
}

export interface LineageDrawing {
  readonly nodes: readonly LineageNode[];
  readonly paths: readonly LineagePath[];
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Through the middles between the points, bent at the points themselves. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest[rest.length - 1];
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1];
    const end =
      next === last
        ? last
        : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${point.x},${point.y} ${end.x},${end.y}`;
  });
  return [
    `M${first.x},${first.y}`,
    ...(bends.length > 0 ? bends : [`L${last.x},${last.y}`]),
  ].join(' ');
}

/**
 * Places what came earlier to the left of what refers to it; of two that are
 * related, the older one.
 */
export function layoutLineage({
  nodes,
  edges,
}: Pick<DecisionLineage, 'nodes' | 'edges'>): LineageDrawing {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'LR',
    nodesep: 20,
    ranksep: 48,
    marginx: 4,
    marginy: 4,
    acyclicer: 'greedy',
  });
  nodes.forEach(({ id }) => graph.setNode(id, { ...LINEAGE_NODE }));
  const dateOf = (id: string) => byId.get(id)?.date ?? '';
  const isReversed = ({ from, to, relation }: LineageEdge) =>
    relation !== 'related' || dateOf(to) < dateOf(from);
  edges.forEach(edge => {
    const { from, to, relation } = edge;
    const [left, right] = isReversed(edge) ? [to, from] : [from, to];
    graph.setEdge(left, right, {}, relation);
  });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    nodes: nodes.map(decision => {
      const { x, y } = graph.node(decision.id);
      return { decision, x, y };
    }),
    paths: edges.map(edge => {
      const { from, to, relation } = edge;
      const reversed = isReversed(edge);
      const { points } = reversed
        ? graph.edge(to, from, relation)
        : graph.edge(from, to, relation);
      return { ...edge, d: curve(reversed ? [...points].reverse() : points) };
    }),
    width,
    height,
  };
}
