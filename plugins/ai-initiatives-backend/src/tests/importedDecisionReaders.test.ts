import {
  backendWithLogs,
  PARTLY,
  WHOLE,
} from './__testUtils__/backendWithLogs';
import { CLAIMS, NYGARD, SECRET } from './__testUtils__/decisionLogFiles';

jest.setTimeout(120_000);

describe('decision records in repositories, over HTTP', () => {
  const { client, as, list, titled, answers } = backendWithLogs();

  it('are not in the archive of who may not read them', async () => {
    const { content } = await client.exportDecisions(
      { filter: {} },
      as(PARTLY),
    );
    expect(Buffer.from(content).toString('latin1')).not.toMatch(/quux|secret/);
    const { id } = await titled('quux');
    const visible = await titled('Last');
    const refuse = (asked: string) =>
      client
        .exportDecisions({ ids: [visible.id, asked] }, as(PARTLY))
        .catch(({ statusCode, body }) => [
          statusCode,
          body.error.message.replace(asked, '<id>'),
        ]);
    expect(await refuse(id)).toEqual(await refuse(`${id.slice(0, -1)}z`));
    await expect(client.exportDecisions({}, as(WHOLE))).rejects.toThrow(/400/);
  });

  it('are absent for who may not read their entity, like what does not exist', async () => {
    const { id } = await titled('quux');
    answers.length = 0;
    expect(await list(PARTLY)).toHaveLength(7);
    expect(
      await client.listDecisions({ search: 'quux' }, as(PARTLY)),
    ).toMatchObject({ items: [], totalItems: 0 });
    const logs = await client.listDecisionLogs({}, as(PARTLY));
    expect(logs.items.map(({ entityRef }) => entityRef)).toEqual([
      'component:default/astray',
      CLAIMS,
    ]);
    expect(answers.join()).not.toContain('quux');
    const unknown = id.replace(/.$/, last => (last === 'z' ? 'y' : 'z'));
    for (const name of [
      'getDecision',
      'getDecisionHistory',
      'getDecisionLineage',
      'getDecisionSource',
      'exportDecision',
    ] as const) {
      const [one, other] = await Promise.all(
        [id, unknown].map(async asked => {
          const error = await client[name]({ id: asked }, as(PARTLY)).catch(
            failure => failure,
          );
          return [
            error.statusCode,
            error.body?.error.message.replace(asked, '<id>'),
          ];
        }),
      );
      expect(one).toEqual(other);
      expect(one[0]).toBe(404);
    }
    await expect(
      client.getEntityOverview({ entityRef: SECRET }, as(PARTLY)),
    ).rejects.toMatchObject({ statusCode: 404 });
    // Those they may read, they read in full.
    const { id: open } = await titled('Keep letters');
    expect(
      (await client.getDecisionSource({ id: open }, as(PARTLY))).text,
    ).toBe(NYGARD);
  });
});
