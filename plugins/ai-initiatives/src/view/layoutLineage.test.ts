import type { LineageEdge } from 'backstage-plugin-ai-initiatives-common';
import { aDecisionSummary } from '../__fixtures__';
import { LINEAGE_NODE, layoutLineage } from './layoutLineage';

const node = (id: string, date?: string) =>
  aDecisionSummary({ id, title: id, date });

const draw = (
  edges: readonly LineageEdge[],
  dates: Readonly<Record<string, string>> = {},
) => {
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const drawing = layoutLineage({
    nodes: ids.map(id => node(id, dates[id])),
    edges,
  });
  const at = new Map(
    drawing.nodes.map(({ decision, x, y }) => [decision.id, { x, y }]),
  );
  return { ...drawing, at: (id: string) => at.get(id)! };
};

const points = (d: string) =>
  [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));

describe('layoutLineage', () => {
  it('has what came earlier to the left, whatever the relation', () => {
    const { at } = draw([
      { from: 'c', to: 'b', relation: 'supersedes' },
      { from: 'b', to: 'a', relation: 'amends' },
      { from: 'd', to: 'c', relation: 'buildsOn' },
    ]);
    const across = ['a', 'b', 'c', 'd'].map(id => at(id).x);
    expect(across).toEqual([...across].sort((one, other) => one - other));
    expect(new Set(across).size).toBe(4);
  });

  it.each([
    ['2025-01-01', '2026-01-01'],
    ['2026-01-01', '2025-01-01'],
  ])('has the older of two related ones to the left: %s, %s', (a, b) => {
    const { at } = draw([{ from: 'a', to: 'b', relation: 'related' }], {
      a,
      b,
    });
    expect(at('a').x < at('b').x).toBe(a < b);
  });

  it('leads from the one that names to the one that is named', () => {
    const { at, paths } = draw([
      { from: 'c', to: 'a', relation: 'supersedes' },
      { from: 'c', to: 'b', relation: 'buildsOn' },
      { from: 'b', to: 'a', relation: 'amends' },
    ]);
    for (const { from, to, d } of paths) {
      const way = points(d);
      const [start, end] = [way[0], way[way.length - 1]];
      const half = LINEAGE_NODE.width / 2;
      expect(Math.abs(start.x - at(from).x)).toBeLessThanOrEqual(half + 1);
      expect(Math.abs(end.x - at(to).x)).toBeLessThanOrEqual(half + 1);
      expect(start.x).toBeGreaterThan(end.x);
    }
  });

  it('draws no two decisions in one place, also where they go round', () => {
    const { nodes, paths } = draw([
      { from: 'a', to: 'b', relation: 'amends' },
      { from: 'b', to: 'c', relation: 'amends' },
      { from: 'c', to: 'a', relation: 'amends' },
      { from: 'a', to: 'b', relation: 'related' },
      { from: 'd', to: 'b', relation: 'buildsOn' },
      { from: 'e', to: 'b', relation: 'buildsOn' },
    ]);
    const overlapping = nodes.flatMap(one =>
      nodes.filter(
        other =>
          other !== one &&
          Math.abs(other.x - one.x) < LINEAGE_NODE.width &&
          Math.abs(other.y - one.y) < LINEAGE_NODE.height,
      ),
    );
    expect(overlapping).toEqual([]);
    expect(paths).toHaveLength(6);
  });
});
