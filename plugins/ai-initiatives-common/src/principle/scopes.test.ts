import { scopesOf } from './scopes';

/** `a partOf b, ownedBy g` is one entity with its relations. */
function scopes(start: string, lines: readonly string[]): readonly string[] {
  const relations = new Map(
    lines.map(line => {
      const [source, ...rest] = line.split(' ');
      return [
        source,
        rest
          .join(' ')
          .split(', ')
          .map(part => {
            const [type, targetRef] = part.split(' ');
            return { type, targetRef };
          }),
      ] as const;
    }),
  );
  return scopesOf({
    start,
    relationsOf: ref => relations.get(ref) ?? [],
  }).map(({ path }) => path.join(' > '));
}

describe('scopesOf', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing but itself', [], ['c']],
    [
      'its system and domains',
      ['c partOf s', 's partOf d', 'd subdomainOf e'],
      ['c', 'c > s', 'c > s > d', 'c > s > d > e'],
    ],
    [
      'its owner and the groups above, nearest first',
      ['c partOf s, ownedBy t', 't childOf u', 'u childOf v'],
      ['c', 'c > s', 'c > t', 'c > t > u', 'c > t > u > v'],
    ],
    [
      'not who owns what it is in',
      ['c partOf s', 's ownedBy t, partOf d', 'd ownedBy u'],
      ['c', 'c > s', 'c > s > d'],
    ],
    [
      'groups of a person who owns it',
      ['c ownedBy p', 'p memberOf t', 't childOf u'],
      ['c', 'c > p', 'c > p > t', 'c > p > t > u'],
    ],
    [
      'not what it depends on',
      ['c dependsOn r, consumesApi a', 'r partOf s'],
      ['c'],
    ],
    ['circles end', ['c partOf s', 's partOf c'], ['c', 'c > s']],
    [
      'the shortest way',
      ['c partOf s, partOf d', 's partOf d'],
      ['c', 'c > s', 'c > d'],
    ],
    [
      'four steps and no more',
      ['c partOf 1', '1 partOf 2', '2 partOf 3', '3 partOf 4', '4 partOf 5'],
      ['c', 'c > 1', 'c > 1 > 2', 'c > 1 > 2 > 3', 'c > 1 > 2 > 3 > 4'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(scopes('c', lines)).toEqual(expected);
  });

  it('begins at a group with its parents', () => {
    expect(scopes('t', ['t childOf u, ownedBy x'])).toEqual([
      't',
      't > u',
      't > x',
    ]);
  });

  it('looks at no more than 50 scopes', () => {
    const many = Array.from({ length: 80 }, (_, i) => `memberOf g${i}`);

    expect(scopes('c', [`c ${many.join(', ')}`])).toHaveLength(50);
  });
});
