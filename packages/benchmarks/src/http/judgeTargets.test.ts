import { judgeTargets } from './judgeTargets';

const result = (scenario: string, p50: number) => ({
  scenario,
  p50,
  p95: 0,
  p99: 0,
  requestsPerSecond: 0,
  bytes: 0,
  toFloor: p50,
  toPermission: p50 / 4,
});

const verdictOf = (
  scenario: string,
  p50: number,
  database: 'sqlite' | 'postgres',
) =>
  judgeTargets([result('A', 4), result('F', 1), result(scenario, p50)], {
    database,
    connections: 1,
    permissions: true,
  }).map(({ base, ratio, verdict }) => [base, ratio, verdict]);

describe('judgeTargets', () => {
  it.each([
    ['overview', 6, 'sqlite', 'met'],
    ['overview', 7, 'sqlite', 'missed'],
    ['overview', 8, 'postgres', 'met'],
    ['overview', 12, 'postgres', 'missed'],
    ['overview', 13, 'postgres', 'past the hard stop'],
    ['list by entity', 5.2, 'sqlite', 'met'],
    ['list by entity', 6, 'sqlite', 'missed'],
    ['list by entity', 6, 'postgres', 'met'],
    ['list by stage', 9, 'postgres', 'past the hard stop'],
    ['by id', 4.5, 'sqlite', 'met'],
    ['by id', 5, 'sqlite', 'missed'],
    ['by id', 5, 'postgres', 'met'],
    ['by id', 6.5, 'postgres', 'past the hard stop'],
    ['similar', 8, 'sqlite', 'met'],
    ['similar', 17, 'sqlite', 'past the hard stop'],
  ] as const)('%s at %p on %s is %s', (scenario, p50, database, verdict) => {
    expect(verdictOf(scenario, p50, database)).toEqual([
      ['A', p50 / 4, verdict],
    ]);
  });

  it.each([
    ['overview', 5, 'met'],
    ['list by stage', 5, 'missed'],
    ['by id', 3.5, 'past the hard stop'],
  ] as const)(
    '%s at %p without permissions is %s',
    (scenario, p50, verdict) => {
      expect(
        judgeTargets([result('F', 1), result(scenario, p50)], {
          database: 'postgres',
          connections: 1,
          permissions: false,
        }),
      ).toMatchObject([{ base: 'F', ratio: p50, verdict }]);
    },
  );

  it.each([
    [71, 'met'],
    [60, 'missed'],
    [49, 'past the hard stop'],
  ])('counts requests at ten connections: %p of 100 is %s', (rate, verdict) => {
    const at = (scenario: string, requestsPerSecond: number) => ({
      ...result(scenario, 1),
      requestsPerSecond,
    });
    expect(
      judgeTargets([at('A', 100), at('overview', rate)], {
        database: 'sqlite',
        connections: 10,
        permissions: true,
      }),
    ).toMatchObject([{ ratio: expect.closeTo(100 / rate), verdict }]);
  });

  it.each([
    [2.1, 'met'],
    [2.9, 'missed'],
    [3.1, 'past the hard stop'],
  ])('compares writes with announcements: %p to 2 is %s', (p50, verdict) => {
    expect(
      judgeTargets([result('announce', 2), result('create', p50)], {
        database: 'sqlite',
        connections: 1,
        permissions: true,
      }),
    ).toMatchObject([{ base: 'announce', ratio: p50 / 2, verdict }]);
  });

  it('has no verdict about what has no target', () => {
    expect(verdictOf('create', 1, 'sqlite')).toEqual([]);
  });

  it('has no verdict without what to compare with', () => {
    expect(
      judgeTargets([result('overview', 6)], {
        database: 'sqlite',
        connections: 1,
        permissions: true,
      }),
    ).toEqual([]);
  });
});
