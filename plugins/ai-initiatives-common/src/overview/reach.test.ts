import { reachFrom } from './reach';

/** One line per entity: `from type to, type to`. */
function reach(start: string, lines: readonly string[]) {
  const relations = new Map(
    lines.map(line => {
      const [from, ...rest] = line.split(' ');
      const pairs = rest.join(' ').split(', ');
      return [
        from,
        pairs.map(pair => {
          const [type, targetRef] = pair.split(' ');
          return { type, targetRef };
        }),
      ] as const;
    }),
  );
  return reachFrom({ start, relationsOf: ref => relations.get(ref) ?? [] });
}

const summary = (start: string, lines: readonly string[]) =>
  reach(start, lines).map(
    ({ reach: kind, path }) => `${kind}: ${path.join(' > ')}`,
  );

describe('reachFrom', () => {
  it.each([
    ['an entity alone', [], ['direct: c']],
    [
      'what contains it, level by level',
      ['c partOf s', 's partOf d', 'd subdomainOf e'],
      [
        'direct: c',
        'inherited: c > s',
        'inherited: c > s > d',
        'inherited: c > s > d > e',
      ],
    ],
    [
      'four levels and no more',
      ['c partOf 1', '1 partOf 2', '2 partOf 3', '3 partOf 4', '4 partOf 5'],
      [
        'direct: c',
        'inherited: c > 1',
        'inherited: c > 1 > 2',
        'inherited: c > 1 > 2 > 3',
        'inherited: c > 1 > 2 > 3 > 4',
      ],
    ],
    [
      'the shortest path',
      ['c partOf s, partOf d', 's partOf d'],
      ['direct: c', 'inherited: c > s', 'inherited: c > d'],
    ],
    [
      'circles end',
      ['c partOf s', 's partOf c, partOf s'],
      ['direct: c', 'inherited: c > s'],
    ],
    [
      'upstream one step only',
      ['c dependsOn r, consumesApi a', 'r dependsOn q', 'a partOf s'],
      ['direct: c', 'upstream: c > r', 'upstream: c > a'],
    ],
    [
      'not what a container depends on',
      ['c partOf s', 's dependsOn r'],
      ['direct: c', 'inherited: c > s'],
    ],
    [
      'inherited when it is both',
      ['c dependsOn s, partOf s'],
      ['direct: c', 'inherited: c > s'],
    ],
    [
      'no other relations',
      ['c ownedBy t, hasPart p, dependencyOf x, providesApi a'],
      ['direct: c'],
    ],
    ['groups of a user', ['c memberOf g'], ['direct: c', 'inherited: c > g']],
  ])('%s', (_, lines, expected) => {
    expect(summary('c', lines)).toEqual(expected);
  });

  it('looks at no more than 200 entities', () => {
    const many = Array.from({ length: 300 }, (_, i) => `dependsOn r${i}`);

    expect(reach('c', [`c ${many.join(', ')}`])).toHaveLength(200);
  });
});
