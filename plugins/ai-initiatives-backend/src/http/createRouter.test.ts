import { mockCredentials } from '@backstage/backend-test-utils';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import {
  InitiativesClient,
  RevisionConflictError,
  RevisionRequiredError,
  UseCases,
} from 'backstage-plugin-ai-initiatives-common';
import type { InitiativesService } from '../service/InitiativesService';
import { spec } from '../schema/openapi';
import { bodyCases } from './__testUtils__/bodyCases';
import { callerCases } from './__testUtils__/callerCases';
import { findResponseProblems, operations } from './__testUtils__/Contract';
import { createFakeService } from './__testUtils__/createFakeService';
import { examples } from './__testUtils__/examples';
import { initiativeView } from './__testUtils__/exampleViews';
import { filterCases } from './__testUtils__/filterCases';
import { parameterCases } from './__testUtils__/parameterCases';
import { revisionCases } from './__testUtils__/revisionCases';
import { routeCases } from './__testUtils__/routeCases';
import { startTestServer, TestServer } from './__testUtils__/startTestServer';

// The first request compiles the contract, which a busy machine takes its time for.
jest.setTimeout(60_000);

const path = '/initiatives/a-1';

/** What takes no author; an import belongs to a person as well. */
const READS: readonly (keyof UseCases)[] = [
  'listInitiatives',
  'getInitiativeFacets',
  'listRisksByDomain',
  'getInsights',
  'getInitiative',
  'getInitiativeHistory',
  'listDecisions',
  'getDecision',
  'getDecisionHistory',
  'getDecisionLineage',
  'exportDecision',
  'exportDecisions',
  'listDecisionTemplates',
  'getDecisionSource',
  'listDecisionLogs',
  'listDivergences',
  'getDivergence',
  'listPrinciples',
  'getPrinciple',
  'getPrincipleHistory',
  'findSimilarWork',
  'compareInitiatives',
  'listOverlaps',
  'listOverlapGroups',
  'getOverlapRebuild',
  'getOverlapGroup',
  'listResolutions',
  'listReviews',
  'getReview',
  'getReviewHistory',
  'getEntityOverview',
  'getEntityFacts',
  'listEntityFacts',
  'listImportPresets',
];

/** Also for agents; whether a service is one, the service says. */
const FOR_SERVICES: readonly (keyof UseCases)[] = [...READS, 'createDecision'];

describe('createRouter', () => {
  let overrides: {
    -readonly [Name in keyof InitiativesService]?: InitiativesService[Name];
  } = {};
  const { service, calls } = createFakeService({
    getInitiative: (request, context) =>
      overrides.getInitiative?.(request, context) ??
      Promise.resolve(initiativeView),
    updateInitiative: (request, context) =>
      overrides.updateInitiative?.(request, context) ??
      Promise.resolve(initiativeView),
  });
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer(service);
  });

  afterAll(() => server.close());

  beforeEach(() => {
    calls.length = 0;
    overrides = {};
  });

  const send = (request: {
    method?: string;
    path: string;
    headers?: Readonly<Record<string, string>>;
    body?: string | Uint8Array<ArrayBuffer>;
  }) =>
    fetch(`${server.url}${request.path}`, {
      method: request.method,
      body: request.body,
      headers: {
        Authorization: `Bearer ${mockCredentials.user.token()}`,
        ...request.headers,
      },
    });

  const cases = [
    ...callerCases,
    ...routeCases,
    ...parameterCases,
    ...filterCases,
    ...bodyCases,
    ...revisionCases,
  ];

  it.each(cases.filter(({ status }) => status < 400))(
    'answers $status to $name',
    async example => {
      const response = await send(example);
      const body = await response.json();

      expect({ status: response.status, error: body.error }).toEqual({
        status: example.status,
      });
      expect(response.headers.get('content-type')).toMatch(
        /^application\/json/,
      );
      expect(calls.map(({ request }) => request)).toEqual([
        example.asked ?? calls[0]?.request,
      ]);
    },
  );

  it.each(cases.filter(({ status }) => status >= 400))(
    'answers $status to $name',
    async example => {
      const response = await send(example);
      const { error } = await response.json();

      expect({ status: response.status, message: error.message }).toEqual({
        status: example.status,
        message: expect.stringMatching(example.message ?? /./),
      });
      expect(response.headers.get('content-type')).toMatch(
        /^application\/json/,
      );
      expect(calls).toEqual([]);
    },
  );

  const names = Object.keys(examples) as (keyof UseCases)[];
  const askAsService = (name: keyof UseCases) =>
    new InitiativesClient({
      discoveryApi: { getBaseUrl: async () => server.url },
      fetchApi: { fetch },
    })[name](examples[name].request as never, {
      token: mockCredentials.service.token(),
    });

  it.each(names.filter(name => FOR_SERVICES.includes(name)))(
    'lets a service call %s',
    async name => {
      await expect(askAsService(name)).resolves.toBeDefined();
    },
  );

  it.each(names.filter(name => !FOR_SERVICES.includes(name)))(
    'lets only people call %s',
    async name => {
      await expect(askAsService(name)).rejects.toMatchObject({
        statusCode: 403,
      });
      expect(calls).toEqual([]);
    },
  );

  describe('If-None-Match', () => {
    const get = (tag?: string) =>
      send({ path, headers: tag ? { 'If-None-Match': tag } : {} });

    it('saves sending what the caller has', async () => {
      const first = await get();
      const tag = first.headers.get('etag') ?? '';
      expect(first.status).toBe(200);
      expect(tag).toMatch(/^"3-[\w-]{16}"$/);
      expect(first.headers.get('cache-control')).toBe('private, no-cache');
      expect(first.headers.get('vary')).toMatch(/\bAuthorization\b/);

      for (const same of [tag, `W/${tag}`, `"1", ${tag}`, '*']) {
        const again = await get(same);
        expect(again.status).toBe(304);
        expect(await again.text()).toBe('');
        expect(again.headers.get('etag')).toBe(tag);
        expect(again.headers.get('cache-control')).toBe('private, no-cache');
        expect(again.headers.get('vary')).toMatch(/\bAuthorization\b/);
      }
      expect((await get('"3"')).status).toBe(200);
    });

    it('sees changes around a record that keeps its revision', async () => {
      const tag = (await get()).headers.get('etag') ?? '';
      overrides.getInitiative = async () => ({
        ...initiativeView,
        decisions: [],
      });
      const after = await get(tag);
      expect(after.status).toBe(200);
      expect(after.headers.get('etag')).toMatch(/^"3-/);
    });

    it('never comes before the right to read', async () => {
      const tag = (await get()).headers.get('etag') ?? '';
      overrides.getInitiative = async () => {
        throw new NotFoundError('No initiative');
      };
      expect((await get(tag)).status).toBe(404);
      expect((await get('*')).status).toBe(404);
    });
  });

  it('gives writes an ETag that works for the next write', async () => {
    const created = await send({
      method: 'POST',
      path: '/initiatives',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    const tag = created.headers.get('etag') ?? '';
    await send({
      method: 'POST',
      path: `${path}/archive`,
      headers: { 'If-Match': tag },
    });
    expect(calls[1].request).toEqual({ id: 'a-1', revision: 3 });
  });

  describe('errors', () => {
    const operation = operations.find(({ id }) => id === 'UpdateInitiative')!;
    const update = async (error: Error) => {
      overrides.updateInitiative = async () => {
        throw error;
      };
      const response = await send({
        method: 'PATCH',
        path,
        headers: { 'Content-Type': 'application/json', 'If-Match': '"2"' },
        body: '{}',
      });
      const body = await response.json();
      const { status } = response;
      expect(response.headers.get('content-type')).toMatch(/json/);
      expect(findResponseProblems({ operation, status, body })).toEqual([]);
      return { status, body };
    };

    it.each([
      { error: new InputError('why'), status: 400 },
      { error: new NotAllowedError('why'), status: 403 },
      { error: new NotFoundError('why'), status: 404 },
      { error: new ConflictError('why'), status: 409 },
      { error: new ServiceUnavailableError('why'), status: 503 },
    ])('answers $status to $error.name', async ({ error, status }) => {
      expect(await update(error)).toEqual({
        status,
        body: {
          error: expect.objectContaining({ name: error.name, message: 'why' }),
          request: { method: 'PATCH', url: expect.stringContaining(path) },
          response: { statusCode: status },
        },
      });
    });

    it('answers 412 with the current version', async () => {
      const error = new RevisionConflictError('old', initiativeView);
      expect(await update(error)).toEqual({
        status: 412,
        body: {
          error: { name: 'RevisionConflictError', message: 'old' },
          current: initiativeView,
          request: { method: 'PATCH', url: path },
          response: { statusCode: 412 },
        },
      });
    });

    it('answers 428 without a version', async () => {
      expect(await update(new RevisionRequiredError('which'))).toEqual({
        status: 428,
        body: {
          error: { name: 'RevisionRequiredError', message: 'which' },
          request: { method: 'PATCH', url: path },
          response: { statusCode: 428 },
        },
      });
    });
  });

  it('answers HEAD like GET, without a body', async () => {
    const get = await send({ path });
    const head = await send({ path, method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
    expect(head.headers.get('content-length')).toBe(
      get.headers.get('content-length'),
    );
    const bad = await send({ path: '/initiatives?limit=abc', method: 'HEAD' });
    expect(bad.status).toBe(400);
  });

  it('answers OPTIONS with the methods', async () => {
    const response = await send({ path: '/decisions', method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
    expect(calls).toEqual([]);
  });

  it('names the methods when it refuses one', async () => {
    const response = await send({ path: '/similar' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST, OPTIONS');
  });

  it('serves its contract', async () => {
    const response = await send({ path: '/openapi.json' });
    const served = await response.json();
    expect(served.info).toEqual(spec.info);
    expect(Object.keys(served.paths)).toEqual(
      Object.keys(spec.paths).map(name => `/api/ai-initiatives${name}`),
    );
  });
});
