import { createHash } from 'node:crypto';
import { parseDecisionLog } from 'ai-initiatives-decision-record-parser';
import {
  backendWithLogs,
  PARTLY,
  STEWARD,
  WHOLE,
} from './__testUtils__/backendWithLogs';
import {
  CLAIMS,
  directory,
  NYGARD,
  SECRET,
} from './__testUtils__/decisionLogFiles';
import { readZip } from './__testUtils__/readZip';

jest.setTimeout(120_000);

describe('decision records in repositories, over HTTP', () => {
  const { client, as, read, list, titled, slowest } = backendWithLogs();

  it('arrive beside those written here, however bad their neighbours', async () => {
    expect(
      (await list()).map(({ title, status, statusAsWritten }) => [
        title,
        status,
        statusAsWritten,
      ]),
    ).toEqual([
      ['Deep YAML', 'unknown', undefined],
      ['Keep letters', 'accepted', undefined],
      ['Large table', 'unknown', undefined],
      ['Last', 'rejected', undefined],
      ['Long letter', 'unknown', undefined],
      ['No status here', 'unknown', undefined],
      ['Odd', 'unknown', 'shipped-ish'],
      ['quux', 'accepted', undefined],
    ]);
    // Parsed here and not beside, these files would stop everything for many seconds.
    // Other tests run at the same time, so that a bound in milliseconds says nothing.
    expect(slowest()).toBeLessThan(1000);
    const unknown = await client.listDecisions(
      { status: ['unknown'], entityRef: CLAIMS },
      as(WHOLE),
    );
    expect(unknown.totalItems).toBe(5);
  });

  it('lie in an archive as their very files, the same at every export', async () => {
    const everything = { filter: {} };
    const { content } = await client.exportDecisions(everything, as(WHOLE));
    const again = await client.exportDecisions(everything, as(WHOLE));
    expect(Buffer.compare(again.content, content)).toBe(0);

    const files = readZip(content);
    const folder = 'decisions/component-default-claims';
    expect([...files.keys()].sort()).toEqual([...files.keys()]);
    expect(files.get(`${folder}/0001-keep-letters.md`)).toBe(NYGARD);
    const index = files.get('decisions/index.md')!;
    expect(index).toContain(
      '[Keep letters](component-default-claims/0001-keep-letters.md)',
    );
    const parsed = parseDecisionLog(
      [...files].map(([path, text]) => ({ path, content: text })),
    );
    const others = parsed.filter(({ kind }) => kind !== 'index');
    const indexes = parsed.filter(({ kind }) => kind === 'index');
    expect(indexes.map(({ path }) => path)).toEqual(['decisions/index.md']);
    expect(others.every(({ kind }) => kind === 'record')).toBe(true);
  });

  it('become records of the portal once, with all their words', async () => {
    const { id } = await titled('Odd');
    const { decision } = await client.convertDecision({ id }, as(WHOLE));
    expect(decision).toMatchObject({
      title: 'Odd',
      status: 'proposed',
      owner: WHOLE,
      decisionMakers: ['user:default/ceo'],
      contextAndProblem: 'Status: shipped-ish',
      entities: [{ entityRef: CLAIMS, relation: 'governs' }],
    });
    expect(decision.source).toBeUndefined();
    expect(decision.moreInformation).toMatch(/0003-odd\.md.*claims/);
    const { convertedTo } = await client.getDecision({ id }, as(WHOLE));
    expect(convertedTo?.id).toBe(decision.id);
    const twice = await client
      .convertDecision({ id }, as(PARTLY))
      .catch(error => error);
    expect(twice.statusCode).toBe(409);
    expect(twice.body.error.message).toContain(
      `was converted already, to '${decision.id}'`,
    );
    const own = await client
      .convertDecision({ id: decision.id }, as(WHOLE))
      .catch(error => error);
    expect(own.body.error.message).toMatch(/was written here/);
    await client.archiveDecision(
      { id: decision.id, revision: decision.revision },
      as(WHOLE),
    );
  });

  it('give back the very bytes, and what was read in them', async () => {
    const { id } = await titled('Keep letters');
    const file = await client.exportDecision({ id }, as(WHOLE));
    const bytes = Buffer.from(file.original!.base64, 'base64');
    expect(bytes.toString()).toBe(NYGARD);
    expect(file.original!.sha256).toBe(
      createHash('sha256').update(NYGARD).digest('hex'),
    );
    expect(file.fileName).toBe('0001-keep-letters.md');

    const source = await client.getDecisionSource({ id }, as(WHOLE));
    expect(source).toMatchObject({
      text: NYGARD,
      source: {
        entityRef: CLAIMS,
        path: '0001-keep-letters.md',
        facts: { status: { state: 'stated', raw: 'Accepted', line: 7 } },
      },
    });
    expect(source.siblings).toContainEqual({
      path: '0001-keep-letters.md',
      id,
    });
    expect(source.siblings).toHaveLength(7);
  });

  it('make nobody of the people they name', async () => {
    const { id } = await titled('Odd');
    const { decision, labels } = await client.getDecision({ id }, as(WHOLE));
    expect(decision.decisionMakers).toEqual(['user:default/ceo']);
    expect(labels.map(({ ref }) => ref)).not.toContain('user:default/ceo');
    expect([decision.createdBy, decision.updatedBy]).toEqual([
      'plugin',
      'plugin',
    ]);
  });

  it.each([WHOLE, STEWARD])('are not changed here by %s', async ref => {
    const { id, revision } = await titled('Keep letters');
    const change = { id, revision };
    const refused = expect.objectContaining({
      statusCode: 403,
      body: expect.objectContaining({
        error: expect.objectContaining({
          message: expect.stringMatching(
            /is kept in the repository of component:default\/claims: change the file '0001-keep-letters\.md' there/,
          ),
        }),
      }),
    });
    const attempts = [
      client.updateDecision({ ...change, input: { title: 'B' } }, as(ref)),
      client.updateDecision({ ...change, input: { entities: [] } }, as(ref)),
      client.archiveDecision(change, as(ref)),
      client.restoreDecision(change, as(ref)),
      client.createDecision(
        {
          input: {
            title: 'B',
            contextAndProblem: 'B',
            owner: ref,
            status: 'accepted',
            supersedes: [id],
          },
        },
        as(ref),
      ),
    ];
    for (const attempt of attempts) {
      await expect(attempt).rejects.toEqual(refused);
    }
    const { decision, mayChange } = await client.getDecision({ id }, as(ref));
    expect([decision.revision, mayChange]).toEqual([1, false]);
  });

  it('say of each log what became of it', async () => {
    const { items } = await client.listDecisionLogs({}, as(WHOLE));
    expect(items).toEqual([
      expect.objectContaining({
        entityRef: 'component:default/astray',
        state: 'refused',
        message: expect.stringContaining("is 'file:/etc', which is not below"),
      }),
      expect.objectContaining({
        entityRef: CLAIMS,
        state: 'read',
        counts: { records: 7, plainText: 0, otherFiles: 0, skipped: 0 },
      }),
      expect.objectContaining({ entityRef: SECRET, state: 'read' }),
    ]);
  });

  it('follow their files, when a steward asks for it', async () => {
    const { id } = await titled('Last');
    directory.addContent({
      claims: { adr: { '0007-last.md': '# Last\n\n## Status\n\nAccepted\n' } },
    });
    await expect(
      client.refreshDecisionLogs({}, as(WHOLE)),
    ).rejects.toMatchObject({ statusCode: 403 });
    expect(await client.refreshDecisionLogs({}, as(STEWARD))).toEqual({
      scheduled: true,
    });
    await read();
    const { decision } = await client.getDecision({ id }, as(WHOLE));
    expect([decision.status, decision.revision]).toEqual(['accepted', 2]);
    const { violations } = await client.verifyStore({}, as(STEWARD));
    expect(violations).toEqual([]);
  });
});
