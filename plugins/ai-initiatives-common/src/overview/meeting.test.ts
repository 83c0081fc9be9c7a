import { meetInCatalog } from './meeting';

const RELATIONS: Readonly<Record<string, readonly [string, string][]>> = {
  shop: [['partOf', 'sales']],
  basket: [
    ['partOf', 'sales'],
    ['dependsOn', 'prices'],
  ],
  prices: [['partOf', 'pricing']],
  tariffs: [['partOf', 'pricing']],
  sales: [['partOf', 'commerce']],
  pricing: [['partOf', 'commerce']],
  alone: [['ownedBy', 'team']],
  other: [['ownedBy', 'team']],
};

const relationsOf = (ref: string) =>
  (RELATIONS[ref] ?? []).map(([type, targetRef]) => ({ type, targetRef }));

const meet = (left: string[], right: string[]) =>
  meetInCatalog({ left, right, relationsOf });

describe('meetInCatalog', () => {
  it.each<[string, string[], string[], string | undefined, string | undefined]>(
    [
      ['one system', ['shop'], ['basket'], 'shop sales basket', 'sales'],
      [
        'one domain above two systems',
        ['shop'],
        ['tariffs'],
        'shop sales commerce pricing tariffs',
        'commerce',
      ],
      [
        'one depends on the other',
        ['basket'],
        ['prices'],
        'basket prices',
        'prices',
      ],
      [
        'the same the other way',
        ['prices'],
        ['basket'],
        'prices basket',
        'prices',
      ],
      ['one contains the other', ['sales'], ['shop'], 'sales shop', 'sales'],
      [
        'the shortest of several',
        ['alone', 'basket'],
        ['tariffs', 'prices'],
        'basket prices',
        'prices',
      ],
      [
        'an entity both name',
        ['shop', 'alone'],
        ['shop'],
        undefined,
        undefined,
      ],
      ['the same owner alone', ['alone'], ['other'], undefined, undefined],
      ['nothing attached', [], ['shop'], undefined, undefined],
      [
        'what the catalog does not know',
        ['shop'],
        ['unheard of'],
        undefined,
        undefined,
      ],
    ],
  )('%s', (_, left, right, path, meeting) => {
    expect(meet(left, right)).toEqual(
      path && { path: path.split(' '), meeting },
    );
  });
});
