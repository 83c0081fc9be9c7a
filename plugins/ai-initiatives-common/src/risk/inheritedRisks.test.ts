import { ChangingInitiative, inheritedRisks, leansOn } from './inheritedRisks';
import { riskOf } from './riskOf';

const relationsOf = (lines: readonly string[]) => (ref: string) =>
  lines
    .map(line => line.split(' '))
    .filter(([from]) => from === ref)
    .map(([, type, targetRef]) => ({ type, targetRef }));

const leaned = (lines: readonly string[], reads: readonly string[] = []) =>
  leansOn({ start: 'component:c', reads, relationsOf: relationsOf(lines) });

const ways = (lines: readonly string[], reads?: readonly string[]) =>
  leaned(lines, reads).map(
    ({ way, path }) =>
      `${way}: ${path.map(ref => ref.split(':')[1]).join(' > ')}`,
  );

describe('leansOn', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing', [], []],
    [
      'a component, its system and its domain',
      [
        'component:c dependsOn component:q',
        'component:q partOf system:s',
        'system:s partOf domain:d',
      ],
      [
        'depends-on: c > q',
        'depends-on: c > q > s',
        'depends-on: c > q > s > d',
      ],
    ],
    [
      'an API, who provides it and their system',
      [
        'component:c consumesApi api:a',
        'api:a apiProvidedBy component:q',
        'component:q partOf system:s',
      ],
      [
        'consumes-api: c > a',
        'consumes-api: c > a > q',
        'consumes-api: c > a > q > s',
      ],
    ],
    [
      'data, and what fills it',
      ['component:c dependsOn resource:r', 'resource:r dependsOn component:w'],
      ['reads-data: c > r', 'reads-data: c > r > w'],
    ],
    [
      'no further than that',
      [
        'component:c dependsOn component:q',
        'component:q dependsOn component:far',
        'component:q consumesApi api:far',
        'component:c dependsOn resource:r',
        'resource:r dependsOn resource:r2',
        'resource:r2 dependsOn component:far',
      ],
      ['depends-on: c > q', 'reads-data: c > r', 'reads-data: c > r > r2'],
    ],
    [
      'nothing it is part of itself',
      [
        'component:c partOf system:s',
        'component:c dependsOn component:q',
        'component:q partOf system:s',
        'component:c dependsOn system:s',
      ],
      ['depends-on: c > q'],
    ],
    [
      'the shortest way of several',
      [
        'component:c consumesApi api:a',
        'api:a apiProvidedBy component:q',
        'component:c dependsOn component:q',
      ],
      ['consumes-api: c > a', 'depends-on: c > q'],
    ],
    [
      'circles end',
      [
        'component:c dependsOn component:q',
        'component:q partOf system:s',
        'system:s partOf system:s',
        'component:q dependsOn component:c',
      ],
      ['depends-on: c > q', 'depends-on: c > q > s'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(ways(lines)).toEqual(expected);
  });

  it('takes the data its initiatives read for data it reads', () => {
    expect(
      ways(['resource:r dependsOn component:w'], ['resource:r', 'resource:x']),
    ).toEqual([
      'reads-data: c > r',
      'reads-data: c > x',
      'reads-data: c > r > w',
    ]);
  });

  it('looks at no more than 200 entities', () => {
    const many = Array.from(
      { length: 300 },
      (_, index) => `component:c dependsOn component:q${index}`,
    );
    expect(leaned(many)).toHaveLength(200);
  });
});

describe('inheritedRisks', () => {
  const lines = [
    'component:c dependsOn component:q',
    'component:q partOf system:s',
    'component:c consumesApi api:a',
  ];
  const changes = (
    id: string,
    entityRef: string,
    fields: Parameters<typeof riskOf>[0],
  ): ChangingInitiative => ({ id, entityRef, risk: riskOf(fields) });
  const judge = (...changing: readonly ChangingInitiative[]) => {
    const { risks, notAssessed } = inheritedRisks({
      leaned: leaned(lines),
      changing,
    });
    return {
      risks: risks.map(
        ({ initiativeId, path, reasons }) =>
          `${initiativeId} ${path[path.length - 1]} ${reasons.join(',')}`,
      ),
      notAssessed,
    };
  };
  const high = { euRiskLevel: 'high' } as const;

  it.each<[string, readonly ChangingInitiative[], readonly string[], number]>([
    ['nobody changes anything', [], [], 0],
    [
      'one that is high-risk',
      [changes('i', 'component:q', high)],
      ['i component:q high'],
      0,
    ],
    [
      'the nearest of what one changes',
      [changes('i', 'system:s', high), changes('i', 'component:q', high)],
      ['i component:q high'],
      0,
    ],
    ['one elsewhere', [changes('i', 'component:far', high)], [], 0],
    ['low ones', [changes('i', 'api:a', { euRiskLevel: 'minimal' })], [], 0],
    ['unknown ones, which are not low', [changes('i', 'api:a', {})], [], 1],
    [
      'one unknown in two places',
      [changes('i', 'api:a', {}), changes('i', 'component:q', {})],
      [],
      1,
    ],
    [
      'personal data nobody watches over, in one that nobody assessed',
      [changes('i', 'api:a', { personalData: 'yes' })],
      ['i api:a no-oversight'],
      0,
    ],
    [
      'the gravest first, then the nearest',
      [
        changes('data', 'component:q', { personalData: 'yes' }),
        changes('far', 'system:s', high),
        changes('near', 'component:q', high),
        changes('never', 'system:s', { euRiskLevel: 'prohibited' }),
      ],
      [
        'never system:s prohibited',
        'near component:q high',
        'far system:s high',
        'data component:q no-oversight',
      ],
      0,
    ],
  ])('%s', (_, changing, risks, notAssessed) => {
    expect(judge(...changing)).toEqual({ risks, notAssessed });
    expect(judge(...[...changing].reverse())).toEqual({ risks, notAssessed });
  });
});
