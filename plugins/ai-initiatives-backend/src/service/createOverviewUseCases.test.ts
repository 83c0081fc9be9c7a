import { accessOf } from '../__fixtures__/build';
import { databases } from '../tests/__testUtils__/databases';
import {
  INTAKE,
  setUpOverview,
  SYSTEM,
  TEAM,
  UNIT,
} from './__testUtils__/setUpOverview';

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('overview on %s', databaseId => {
  it('lists each record once, where it is nearest, nearest and newest first', async () => {
    const overviewOf = await setUpOverview(databaseId);

    const { entity, ...found } = await overviewOf(INTAKE);

    expect(entity).toEqual({
      ref: INTAKE,
      title: 'Claims intake',
      known: true,
    });
    expect(
      found.initiatives.map(({ initiative, reach, path, role }) => [
        initiative.id,
        reach,
        path.map(({ title }) => title).join(' > '),
        role,
      ]),
    ).toEqual([
      ['on-intake', 'direct', 'Claims intake', 'changes'],
      ['on-both', 'direct', 'Claims intake', 'changes'],
      ['on-system', 'inherited', 'Claims intake > Claims', 'changes'],
      ['on-gateway', 'upstream', 'Claims intake > LLM gateway', 'changes'],
    ]);
    expect(
      found.decisions.map(({ decision, reach, role }) => [
        decision.id,
        reach,
        role,
      ]),
    ).toEqual([
      ['d-intake', 'direct', 'governs'],
      ['d-system', 'inherited', 'governs'],
      ['d-gateway', 'upstream', 'governs'],
    ]);
    expect(found).toMatchObject({
      initiativesTotal: 4,
      decisionsTotal: 3,
      similar: [],
      similarTotal: 0,
    });
  });

  it('says which principles hold here, and through what', async () => {
    const overviewOf = await setUpOverview(databaseId);
    const holding = async (
      ref: string,
      options?: Parameters<typeof overviewOf>[1],
    ) => {
      const found = await overviewOf(ref, options);
      return {
        total: found.principlesTotal,
        listed: found.principles.map(({ principle, path }) =>
          [principle.id, ...path.map(({ title }) => title)].join(' > '),
        ),
      };
    };
    expect(await holding(INTAKE)).toEqual({
      total: 3,
      listed: [
        'p-system > Claims intake > Claims',
        'p-unit > Claims intake > Team claims > Customers',
        'p-all',
      ],
    });
    expect(await holding(INTAKE, { limit: 1 })).toEqual({
      total: 3,
      listed: ['p-system > Claims intake > Claims'],
    });
    expect(await holding(TEAM)).toEqual({
      total: 2,
      listed: ['p-unit > Team claims > Customers', 'p-all'],
    });
    // The catalog shows this caller neither the system nor the groups.
    const access = { ...accessOf(), wholeCatalog: false };
    expect(await holding(INTAKE, { access })).toEqual({
      total: 1,
      listed: ['p-all'],
    });
  });

  it('cuts lists, and neither totals nor the next review', async () => {
    const overviewOf = await setUpOverview(databaseId);

    const found = await overviewOf(INTAKE, { limit: 1 });

    expect(found.initiatives.map(({ initiative }) => initiative.id)).toEqual([
      'on-intake',
    ]);
    expect(found.decisions.map(({ decision }) => decision.id)).toEqual([
      'd-intake',
    ]);
    // What was superseded needs no review any more.
    expect(found).toMatchObject({
      initiativesTotal: 4,
      decisionsTotal: 3,
      nextReview: '2027-01-01',
    });
  });

  it('says which risks come with what it leans on, and by which way', async () => {
    const overviewOf = await setUpOverview(databaseId);
    const told = async (access?: ReturnType<typeof accessOf>) => {
      const { risks } = await overviewOf(INTAKE, { access });
      const ways = risks.items.map(
        ({ initiative: { title }, way, path, reasons }) =>
          `${title}: ${way} ${path
            .map(at => at.title)
            .join(' > ')}, ${reasons}`,
      );
      return { ...risks, items: ways };
    };

    const open = [
      'Premiums: reads-data Claims intake > premiums, high',
      'Quotes: consumes-api Claims intake > LLM gateway > Quote engine, high',
    ];
    // One on the gateway itself is upstream, and nobody has assessed it.
    expect(await told()).toEqual({ items: open, total: 2, notAssessed: 1 });
    const lea = accessOf({ ref: 'user:default/lea' });
    expect(await told(lea)).toMatchObject({ total: 3, notAssessed: 1 });
    // What is inherited anyway is no news, and nothing leans on a group.
    expect((await overviewOf(SYSTEM)).risks).toEqual({
      ...{ items: [], total: 0, notAssessed: 0 },
    });
    expect((await overviewOf(TEAM)).risks.total).toBe(0);
  });

  it('names outcomes nobody has spoken of since their day', async () => {
    const overviewOf = await setUpOverview(databaseId);

    expect((await overviewOf(INTAKE)).outcomes).toEqual({
      missed: 0,
      overdue: 1,
      items: [
        {
          recordKind: 'initiative',
          recordId: 'on-intake',
          recordTitle: 'Claims triage assistant',
          statement: 'Same day',
          state: 'overdue',
          due: '2026-02-28',
        },
      ],
    });
  });

  it('shows a group what it owns', async () => {
    const overviewOf = await setUpOverview(databaseId);

    const found = await overviewOf(TEAM);

    expect(
      found.initiatives.map(({ initiative, role }) => [initiative.id, role]),
    ).toEqual([
      ['on-intake', 'owner'],
      ['elsewhere', 'owner'],
      ['on-premiums', 'owner'],
      ['on-quotes', 'owner'],
      ['on-both', 'owner'],
      ['on-gateway', 'owner'],
      ['on-system', 'owner'],
    ]);
  });

  it('says what a group owns and who builds on it, and nothing of that elsewhere', async () => {
    const overviewOf = await setUpOverview(databaseId);

    const { ownership } = await overviewOf(TEAM, { limit: 2 });

    expect(ownership).toMatchObject({
      initiativesTotal: 7,
      decisionsTotal: 3,
      credit: [],
      creditTotal: 0,
    });
    expect(ownership?.decisions).toHaveLength(2);
    expect((await overviewOf(INTAKE)).ownership).toBeUndefined();
    expect((await overviewOf(UNIT)).ownership).toMatchObject({
      initiativesTotal: 0,
      decisionsTotal: 0,
    });
  });

  it('leaves out what hangs on entities the caller may not see', async () => {
    const overviewOf = await setUpOverview(databaseId);
    const access = { ...accessOf(), wholeCatalog: false };

    const found = await overviewOf(INTAKE, { access });

    expect(found.initiatives.map(({ initiative }) => initiative.id)).toEqual([
      'on-intake',
      'on-both',
    ]);
    expect(found).toMatchObject({
      initiativesTotal: 2,
      decisionsTotal: 1,
      nextReview: undefined,
      risks: { items: [], total: 0, notAssessed: 0 },
      outcomes: { missed: 0, overdue: 1 },
    });
    await expect(overviewOf(SYSTEM, { access })).rejects.toThrow(
      "No entity 'system:default/claims' that is visible to you",
    );
  });

  it.each(['intake', 'component:default/in take', 'a:b:c'])(
    'refuses %p',
    async ref => {
      const overviewOf = await setUpOverview(databaseId);
      await expect(overviewOf(ref)).rejects.toThrow('is not an entity ref');
    },
  );
});
