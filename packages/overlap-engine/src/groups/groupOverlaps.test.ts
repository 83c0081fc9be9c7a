import fc from 'fast-check';
import { groupOverlaps, OverlapEdge } from './groupOverlaps';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const pairs = ids.flatMap((left, index) =>
  ids.slice(index + 1).map(right => ({ left, right })),
);
const keyOf = (left: string, right: string) => [left, right].sort().join(' ');

/** Probabilities of all pairs in coarse steps, so that there are ties. */
const collections = fc.record({
  probabilities: fc
    .array(
      fc.integer({ min: 0, max: 10 }).map(tenths => tenths / 10),
      { minLength: pairs.length, maxLength: pairs.length },
    )
    .map(
      values =>
        new Map(
          pairs.map(({ left, right }, i) => [keyOf(left, right), values[i]]),
        ),
    ),
  teams: fc
    .array(fc.constantFrom('north', 'south', 'west'), {
      minLength: ids.length,
      maxLength: ids.length,
    })
    .map(teams => new Map(ids.map((id, index) => [id, teams[index]]))),
  listed: fc.constantFrom(0.2, 0.5),
});

function prepare({
  probabilities,
  teams,
  listed,
}: typeof collections extends fc.Arbitrary<infer T> ? T : never) {
  const probabilityOf = (left: string, right: string) =>
    probabilities.get(keyOf(left, right))!;
  const edges: OverlapEdge[] = pairs
    .map(({ left, right }) => ({
      left,
      right,
      probability: probabilityOf(left, right),
    }))
    .filter(({ probability }) => probability >= listed);
  return { edges, probabilityOf, teamOf: (id: string) => teams.get(id)! };
}

describe('groupOverlaps', () => {
  it('gives disjoint groups of several teams whose mean reaches the threshold', () => {
    fc.assert(
      fc.property(collections, collection => {
        const options = prepare(collection);
        const groups = groupOverlaps(options);
        const all = groups.flatMap(({ members }) => members);

        expect(all).toHaveLength(new Set(all).size);
        const firsts = groups.map(({ members }) => members[0]);
        expect(firsts).toEqual([...firsts].sort());
        for (const { members, typical, meanProbability } of groups) {
          const likeness = (member: string) =>
            members
              .filter(other => other !== member)
              .map(other => options.probabilityOf(member, other))
              .reduce((sum, probability) => sum + probability, 0);
          const mean =
            members.map(likeness).reduce((sum, value) => sum + value, 0) /
            (members.length * (members.length - 1));

          expect(members).toEqual([...members].sort());
          expect(new Set(members.map(options.teamOf)).size).toBeGreaterThan(1);
          expect(meanProbability).toBeCloseTo(mean, 10);
          expect(meanProbability).toBeGreaterThanOrEqual(0.5 - 1e-9);
          expect(members).toContain(typical);
          expect(likeness(typical)).toBeCloseTo(
            Math.max(...members.map(likeness)),
            10,
          );
        }
      }),
    );
  });

  it('does not depend on the order of edges or of their ends', () => {
    const reordered = collections.chain(collection => {
      const options = prepare(collection);
      const { edges } = options;
      return fc.tuple(
        fc.constant(options),
        fc
          .tuple(
            fc.shuffledSubarray(edges, { minLength: edges.length }),
            fc.array(fc.boolean(), {
              minLength: edges.length,
              maxLength: edges.length,
            }),
          )
          .map(([shuffled, turned]) =>
            shuffled.map(({ left, right, probability }, i) =>
              turned[i]
                ? { left: right, right: left, probability }
                : { left, right, probability },
            ),
          ),
      );
    });
    fc.assert(
      fc.property(reordered, ([options, edges]) => {
        expect(groupOverlaps({ ...options, edges })).toStrictEqual(
          groupOverlaps(options),
        );
      }),
    );
  });

  it('looks up no pair twice and none that has an edge', () => {
    fc.assert(
      fc.property(collections, collection => {
        const options = prepare(collection);
        const asked: string[] = [];
        groupOverlaps({
          ...options,
          probabilityOf: (left, right) => {
            asked.push(keyOf(left, right));
            return options.probabilityOf(left, right);
          },
        });
        const known = options.edges.map(({ left, right }) =>
          keyOf(left, right),
        );

        expect(asked).toHaveLength(new Set(asked).size);
        expect(asked.filter(key => known.includes(key))).toEqual([]);
      }),
    );
  });

  const edge = (left: string, right: string, probability: number) => ({
    left,
    right,
    probability,
  });
  const teams = new Map([
    ['n1', 'north'],
    ['n2', 'north'],
    ['s', 'south'],
    ['w', 'west'],
  ]);
  const group = (edges: readonly OverlapEdge[], threshold?: number) =>
    groupOverlaps({
      edges,
      threshold,
      teamOf: id => teams.get(id)!,
      probabilityOf: () => 0,
    }).map(({ members, typical }) => [members.join(' '), typical]);

  it.each([
    ['edges inside a team start nothing', [edge('n1', 'n2', 1)], []],
    ['a pair of two teams', [edge('n1', 's', 0.5)], [['n1 s', 'n1']]],
    ['below the threshold', [edge('n1', 's', 0.49)], []],
    ['an edge to itself', [edge('n1', 'n1', 1)], []],
    [
      'of two edges the stronger counts',
      [edge('n1', 's', 0.6), edge('s', 'n1', 0.1)],
      [['n1 s', 'n1']],
    ],
    [
      'a chain does not grow together',
      [edge('n1', 's', 0.9), edge('s', 'w', 0.8)],
      [['n1 s', 'n1']],
    ],
    [
      'a team mate joins through another team',
      [edge('n1', 's', 0.9), edge('n2', 's', 0.8), edge('n1', 'n2', 0.4)],
      [['n1 n2 s', 's']],
    ],
  ])('%s', (_, edges, expected) => {
    expect(group(edges)).toEqual(expected);
  });

  it('takes another threshold', () => {
    expect(group([edge('n1', 's', 0.3)], 0.3)).toEqual([['n1 s', 'n1']]);
    expect(group([edge('n1', 's', 0.6)], 0.7)).toEqual([]);
  });
});
