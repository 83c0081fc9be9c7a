import { anInitiativeSummary, anOverlap } from '../__fixtures__';
import { drawOverlapGraph, MOST_NODES } from './overlapGraph';

const pair = (left: string, right: string, probability = 0.7) =>
  anOverlap({
    left: anInitiativeSummary({ id: left, title: left }),
    right: anInitiativeSummary({ id: right, title: right }),
    probability,
  });

const PAIRS = [
  pair('a', 'b', 0.9),
  pair('b', 'c', 0.8),
  pair('a', 'c', 0.6),
  pair('x', 'y', 0.55),
];

describe('drawOverlapGraph', () => {
  it('keeps what hangs together in one cluster, the largest first', () => {
    const { clusters, drawnPairs } = drawOverlapGraph(PAIRS);
    expect(drawnPairs).toBe(4);
    expect(
      clusters.map(({ nodes }) => nodes.map(node => node.initiative.id).sort()),
    ).toEqual([
      ['a', 'b', 'c'],
      ['x', 'y'],
    ]);
    expect(clusters[0].nodes.map(({ overlaps }) => overlaps)).toEqual([
      2, 2, 2,
    ]);
  });

  it('gives the same picture for the same pairs, whatever their order', () => {
    const places = (pairs: typeof PAIRS) =>
      drawOverlapGraph(pairs).clusters.map(({ nodes }) =>
        nodes.map(({ initiative, x, y }) => [initiative.id, x, y]),
      );
    const [first, ...rest] = PAIRS;
    expect(places(PAIRS)).toEqual(places(PAIRS));
    expect(places([...rest.slice(0, 2), first, rest[2]])).toEqual(
      places(PAIRS),
    );
  });

  it('lets no two initiatives lie on each other', () => {
    const star = Array.from({ length: 30 }, (_, i) => pair('hub', `leaf-${i}`));
    const [{ nodes, width, height }] = drawOverlapGraph(star).clusters;
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(31);
    for (const { x, y } of nodes) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeLessThan(height);
    }
  });

  it('stops at what can be read, weakest left out', () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      pair(`l${i}`, `r${i % 350}`, 0.9 - i / 1000),
    );
    const { clusters, drawnPairs } = drawOverlapGraph(many);
    const count = clusters.reduce((sum, { nodes }) => sum + nodes.length, 0);
    expect(count).toBe(MOST_NODES);
    expect(drawnPairs).toBe(150);
  });
});
