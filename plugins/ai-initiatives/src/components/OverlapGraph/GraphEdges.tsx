import type { Overlap } from 'backstage-plugin-ai-initiatives-common';
import { useLinks, useNavigateTo } from '../../routing';
import { NODE } from '../../view/layoutCluster';
import type { GraphCluster, GraphNode } from '../../view/overlapGraph';
import styles from './OverlapGraph.module.css';

/** Where the dot is: at the start of the node's words. */
const DOT_X = 14 - NODE.width / 2;
const GAP = 6;

function curve(from: GraphNode, to: GraphNode): string {
  if (from.x > to.x) {
    return curve(to, from);
  }
  const isBeside = from.x === to.x;
  // From behind the words to the next dot; within a column from dot to dot, in a
  // bow to the left of it.
  const x1 = from.x + (isBeside ? DOT_X : NODE.width / 2 - GAP);
  const x2 = to.x + DOT_X;
  const bend = isBeside ? -24 - Math.abs(to.y - from.y) / 12 : 0;
  const middle = (x1 + x2) / 2 + bend;
  // Over the heads of those in the columns between.
  const rise = x2 - x1 > NODE.width ? NODE.height : 0;
  return `M${x1},${from.y} C${middle},${from.y - rise} ${middle},${
    to.y - rise
  } ${x2},${to.y}`;
}

function tooltipOf({ left, right, evidence }: Overlap): string {
  const words = evidence.terms.slice(0, 3).map(({ label }) => label);
  return [`${left.title} – ${right.title}`, words.join(' · ')].join('\n');
}

/**
 * Lines between initiatives, thicker where an overlap is likelier. A click
 * compares; who does not use a mouse finds the same links beside the graph.
 */
export function GraphEdges(props: {
  readonly cluster: GraphCluster;
  readonly activeId?: string;
}) {
  const { cluster, activeId } = props;
  const { width, height, nodes, pairs } = cluster;
  const links = useLinks();
  const navigateTo = useNavigateTo();
  const placed = new Map(nodes.map(node => [node.initiative.id, node]));
  return (
    <svg className={styles.edges} width={width} height={height} aria-hidden>
      {pairs.map(pair => {
        const { left, right, probability, band, resolution } = pair;
        const [from, to] = [placed.get(left.id)!, placed.get(right.id)!];
        const d = curve(from, to);
        return (
          <g
            key={`${left.id} ${right.id}`}
            className={styles.edge}
            data-band={band}
            data-settled={resolution?.status === 'effective' || undefined}
            data-active={
              left.id === activeId || right.id === activeId || undefined
            }
            onClick={() => navigateTo(links.compare([left.id, right.id]))}
          >
            <title>{tooltipOf(pair)}</title>
            <path d={d} className={styles.reach} />
            <path d={d} className={styles.line} strokeWidth={4 * probability} />
          </g>
        );
      })}
    </svg>
  );
}
