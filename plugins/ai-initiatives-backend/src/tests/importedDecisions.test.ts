import { createHash } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import {
  BackstageCredentials,
  coreServices,
  createServiceFactory,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  DecisionSummary,
  InitiativesClient,
} from 'backstage-plugin-ai-initiatives-common';
import { parseDecisionLog } from 'ai-initiatives-decision-record-parser';
import { aiInitiativesPlugin } from '../plugin';
import { readZip } from './__testUtils__/readZip';

jest.setTimeout(120_000);

const directory = createMockDirectory();

const TASK = 'ai-initiatives-decision-logs';
const CLAIMS = 'component:default/claims';
const SECRET = 'component:default/secret';
const WHOLE = 'user:default/whole';
const PARTLY = 'user:default/partly';
const STEWARD = 'user:default/steward';

const NYGARD =
  '# 1. Keep letters\r\n\r\nDate: 2026-01-02\r\n\r\n## Status\r\n\r\nAccepted\r\n\r\n## Context\r\n\r\nLetters vanish.\r\n';
const table = [
  `${'|a'.repeat(200)}|`,
  `${'|-'.repeat(200)}|`,
  ...Array(200).fill(`${'|b'.repeat(200)}|`),
].join('\n');

function writeLogs() {
  directory.setContent({
    claims: {
      'catalog-info.yaml': '',
      adr: {
        '0001-keep-letters.md': NYGARD,
        '0002-none.md': '# No status here\n',
        '0003-odd.md':
          '# Odd\n\nStatus: shipped-ish\n\nDeciders: user:default/ceo\n',
        '0004-letter.md': `# Long letter\n\n${'a'.repeat(300_000)}\n`,
        '0005-table.md': `# Large table\n\n${table}\n`,
        '0006-yaml.md': `---\na: ${'['.repeat(5_000)}\n---\n# Deep YAML\n`,
        '0007-last.md': '# Last\n\n## Status\n\nRejected\n',
      },
    },
    secret: {
      'catalog-info.yaml': '',
      adr: { '0001-quux.md': '# quux\n\n## Status\n\nAccepted\n' },
    },
  });
}

function annotated(name: string, location = 'adr'): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-location': `file:${directory.resolve(
          name,
          'catalog-info.yaml',
        )}`,
        'backstage.io/adr-location': location,
      },
    },
    spec: { owner: 'team-claims' },
  };
}

/** The catalog hides one entity from a person who sees parts of it. */
function catalog() {
  const inner = catalogServiceMock({
    entities: [
      annotated('claims'),
      annotated('secret'),
      annotated('astray', 'file:/etc'),
    ],
  });
  const findAll = inner.getEntitiesByRefs.bind(inner);
  return Object.assign(inner, {
    getEntitiesByRefs: async (
      request: Parameters<typeof findAll>[0],
      options: { credentials: BackstageCredentials },
    ) => {
      const { items } = await findAll(request, options);
      const { userEntityRef } = options.credentials.principal as {
        userEntityRef?: string;
      };
      return {
        items: items.map(item =>
          userEntityRef === PARTLY && item?.metadata.name === 'secret'
            ? undefined
            : item,
        ),
      };
    },
  });
}

const permissions: PermissionsService = {
  authorize: async asked =>
    asked.map(() => ({ result: AuthorizeResult.ALLOW })),
  authorizeConditional: async (asked, options) => {
    const { userEntityRef } = options!.credentials.principal as {
      userEntityRef?: string;
    };
    return asked.map(({ permission }) =>
      userEntityRef === PARTLY &&
      isResourcePermission(permission, RESOURCE_TYPE_CATALOG_ENTITY)
        ? ({
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'catalog',
            resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
            conditions: { rule: 'X', resourceType: 'x', params: {} },
          } as never)
        : { result: AuthorizeResult.ALLOW },
    );
  },
} as PermissionsService;

describe('decision records in repositories, over HTTP', () => {
  let url: string;
  let scheduler: SchedulerService;
  let slowest: number;
  const answers: string[] = [];

  const client = new InitiativesClient({
    discoveryApi: { getBaseUrl: async () => url },
    fetchApi: {
      fetch: async (...args) => {
        const response = await fetch(...args);
        answers.push(await response.clone().text());
        return response;
      },
    },
  });
  const as = (ref: string) => ({ token: mockCredentials.user.token(ref) });
  /** Tasks are scheduled beside the start of the backend. */
  const read = async () => {
    const isThere = async () =>
      (await scheduler.getScheduledTasks()).some(({ id }) => id === TASK);
    while (!(await isThere())) {
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    await scheduler.triggerTask(TASK);
  };
  const list = async (ref = WHOLE) =>
    (await client.listDecisions({ sort: 'title', limit: 100 }, as(ref))).items;
  const titled = async (title: string): Promise<DecisionSummary> =>
    (await list()).find(item => item.title === title)!;

  beforeAll(async () => {
    writeLogs();
    scheduler = mockServices.scheduler();
    const { server } = await startTestBackend({
      features: [
        aiInitiativesPlugin,
        mockServices.rootConfig.factory({
          data: { aiInitiatives: { stewards: [STEWARD] } },
        }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        createServiceFactory({
          service: coreServices.permissions,
          deps: {},
          factory: () => permissions,
        }),
        createServiceFactory({
          service: catalogServiceRef,
          deps: {},
          factory: catalog,
        }),
      ],
    });
    url = `http://localhost:${server.port()}/api/ai-initiatives`;
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await read();
    delay.disable();
    slowest = delay.percentile(99) / 1e6;
  });

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
    expect(slowest).toBeLessThan(1000);
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
