import { ResponseError } from '@backstage/errors';
import type { InitiativesApi } from './InitiativesApi';
import { InitiativesClient } from './InitiativesClient';
import { RevisionConflictError } from './RevisionConflictError';

const BASE = 'https://portal.example/api/ai-initiatives';

function createClient(
  response: () => Response = () => Response.json({ answered: true }),
) {
  const fetchMock = jest.fn<Promise<Response>, Parameters<typeof fetch>>(
    async () => response(),
  );
  const client = new InitiativesClient({
    discoveryApi: {
      getBaseUrl: async id => `https://portal.example/api/${id}`,
    },
    fetchApi: { fetch: fetchMock },
  });
  return { client, fetchMock };
}

type Call = (client: InitiativesApi) => Promise<unknown>;

const change = { id: 'a/b', revision: 3 };
const input = { title: 'A' };
const planned = { subject: { kind: 'entity', ref: 'group:a/b' } } as const;
const calls: [string, Call, string, object?, unknown?][] = [
  ['GET', c => c.listInitiatives({}), '/initiatives'],
  [
    'GET',
    c =>
      c.listInitiatives({
        search: 'a & b',
        stage: ['idea', 'pilot'],
        owner: [],
        entityRef: '',
        archived: false,
        limit: 0,
        sort: undefined,
      }),
    '/initiatives?search=a+%26+b&stage=idea&stage=pilot&archived=false&limit=0',
  ],
  ['GET', c => c.getInitiativeFacets({}), '/initiative-facets'],
  ['GET', c => c.listRisksByDomain({}), '/initiative-risks'],
  ['GET', c => c.getInsights({}), '/insights'],
  [
    'GET',
    c => c.getInsights({ asOf: '2026-06-30' }),
    '/insights?asOf=2026-06-30',
  ],
  ['GET', c => c.getInitiative({ id: '../x?' }), '/initiatives/..%2Fx%3F'],
  [
    'POST',
    c => c.createInitiative({ input, idempotencyKey: 'k' }),
    '/initiatives',
    { 'Idempotency-Key': 'k' },
    input,
  ],
  ['POST', c => c.createInitiative({ input }), '/initiatives', {}, input],
  [
    'PATCH',
    c => c.updateInitiative({ ...change, input }),
    '/initiatives/a%2Fb',
    { 'If-Match': '"3"' },
    input,
  ],
  [
    'POST',
    c => c.archiveInitiative(change),
    '/initiatives/a%2Fb/archive',
    { 'If-Match': '"3"' },
  ],
  [
    'POST',
    c => c.restoreInitiative(change),
    '/initiatives/a%2Fb/restore',
    { 'If-Match': '"3"' },
  ],
  ['GET', c => c.getInitiativeHistory({ id: 'a' }), '/initiatives/a/history'],
  ['GET', c => c.listDecisions({ offset: 20 }), '/decisions?offset=20'],
  ['GET', c => c.getDecision({ id: 'd' }), '/decisions/d'],
  [
    'POST',
    c => c.createDecision({ input, idempotencyKey: 'k' }),
    '/decisions',
    { 'Idempotency-Key': 'k' },
    input,
  ],
  [
    'PATCH',
    c => c.updateDecision({ ...change, input: { question: null } }),
    '/decisions/a%2Fb',
    { 'If-Match': '"3"' },
    { question: null },
  ],
  [
    'POST',
    c => c.archiveDecision(change),
    '/decisions/a%2Fb/archive',
    { 'If-Match': '"3"' },
  ],
  [
    'POST',
    c => c.restoreDecision(change),
    '/decisions/a%2Fb/restore',
    { 'If-Match': '"3"' },
  ],
  ['GET', c => c.getDecisionHistory({ id: 'd' }), '/decisions/d/history'],
  ['GET', c => c.getDecisionLineage({ id: 'd' }), '/decisions/d/lineage'],
  ['GET', c => c.exportDecision({ id: 'd' }), '/decisions/d/file'],
  ['POST', c => c.convertDecision({ id: 'd' }), '/decisions/d/convert'],
  ['GET', c => c.listDecisionTemplates({}), '/decision-templates'],
  ['GET', c => c.getDecisionSource({ id: 'd/e' }), '/decisions/d%2Fe/source'],
  [
    'POST',
    c => c.raiseChallenge({ id: 'd/e', text: 'No' }),
    '/decisions/d%2Fe/challenges',
    {},
    { text: 'No' },
  ],
  [
    'POST',
    c => c.answerChallenge({ id: 'c/1', text: 'Yes' }),
    '/challenges/c%2F1/answers',
    {},
    { text: 'Yes' },
  ],
  [
    'POST',
    c => c.moveChallenge({ id: 'c', state: 'amended', amendment: 'd' }),
    '/challenges/c/state',
    {},
    { state: 'amended', amendment: 'd' },
  ],
  [
    'POST',
    c => c.addAdvice({ id: 'd', role: 'expert', of: 'user:default/ada' }),
    '/decisions/d/advice',
    {},
    { role: 'expert', of: 'user:default/ada' },
  ],
  [
    'POST',
    c => c.giveAdvice({ id: 'a', text: 'Wait' }),
    '/advice/a/answer',
    {},
    { text: 'Wait' },
  ],
  ['GET', c => c.listDecisionLogs({ limit: 5 }), '/decision-logs?limit=5'],
  ['POST', c => c.refreshDecisionLogs({}), '/decision-logs/refresh'],
  ['GET', c => c.listFollows({}), '/follows'],
  [
    'PUT',
    c => c.follow({ kind: 'initiative', id: 'a/b' }),
    '/follows/initiative/a%2Fb',
  ],
  [
    'DELETE',
    c => c.unfollow({ kind: 'decision', id: 'a' }),
    '/follows/decision/a',
  ],
  [
    'PUT',
    c => c.followEntity({ entityRef: 'component:default/intake' }),
    '/follows/entity/component/default/intake',
  ],
  [
    'DELETE',
    c => c.unfollowEntity({ entityRef: 'component:default/intake' }),
    '/follows/entity/component/default/intake',
  ],
  [
    'GET',
    c =>
      c.listPrinciples({
        scope: ['organisation', 'domain:default/a'],
        unused: true,
      }),
    '/principles?scope=organisation&scope=domain%3Adefault%2Fa&unused=true',
  ],
  ['GET', c => c.getPrinciple({ id: 'p/q' }), '/principles/p%2Fq'],
  [
    'POST',
    c => c.createPrinciple({ input, idempotencyKey: 'k' }),
    '/principles',
    { 'Idempotency-Key': 'k' },
    input,
  ],
  [
    'POST',
    c => c.takeOverPrinciple({ entityRef: 'airesource:default/a' }),
    '/principles/from-entity',
    {},
    { entityRef: 'airesource:default/a' },
  ],
  [
    'PATCH',
    c => c.updatePrinciple({ ...change, input: { scope: null } }),
    '/principles/a%2Fb',
    { 'If-Match': '"3"' },
    { scope: null },
  ],
  [
    'POST',
    c => c.archivePrinciple(change),
    '/principles/a%2Fb/archive',
    { 'If-Match': '"3"' },
  ],
  [
    'POST',
    c => c.restorePrinciple(change),
    '/principles/a%2Fb/restore',
    { 'If-Match': '"3"' },
  ],
  ['GET', c => c.getPrincipleHistory({ id: 'p' }), '/principles/p/history'],
  ['POST', c => c.findSimilarWork(input), '/similar', {}, input],
  [
    'GET',
    c => c.compareInitiatives({ ids: ['a', 'b'] }),
    '/comparison?id=a&id=b',
  ],
  ['GET', c => c.listOverlaps({ crossTeam: true }), '/overlaps?crossTeam=true'],
  [
    'GET',
    c => c.listResolutions({ state: 'proposed', limit: 5 }),
    '/resolutions?state=proposed&limit=5',
  ],
  [
    'POST',
    c => c.consentToResolution({ id: 'a/b' }),
    '/resolutions/a%2Fb/consent',
  ],
  ['POST', c => c.undoResolution({ id: 'a' }), '/resolutions/a/undo'],
  [
    'GET',
    c => c.listDivergences({ state: 'unsettled', agreed: false, limit: 5 }),
    '/divergences?state=unsettled&agreed=false&limit=5',
  ],
  ['GET', c => c.getDivergence({ id: 'd/1' }), '/divergences/d%2F1'],
  [
    'POST',
    c => c.judgeDivergence({ id: 'd/1', input: { verdict: 'confirmed' } }),
    '/divergences/d%2F1/verdict',
    { 'Content-Type': 'application/json' },
    { verdict: 'confirmed' },
  ],
  [
    'DELETE',
    c => c.undoDivergenceVerdict({ id: 'd/1' }),
    '/divergences/d%2F1/verdict',
  ],
  [
    'GET',
    c => c.listReviews({ due: 'now', mine: true }),
    '/reviews?due=now&mine=true',
  ],
  ['GET', c => c.getReview({ id: 'a/b' }), '/reviews/a%2Fb'],
  [
    'POST',
    c => c.planReview({ input: planned, idempotencyKey: 'k' }),
    '/reviews',
    { 'Idempotency-Key': 'k' },
    planned,
  ],
  [
    'PATCH',
    c => c.updateReview({ ...change, input: { cadence: 'yearly' } }),
    '/reviews/a%2Fb',
    { 'If-Match': '"3"' },
    { cadence: 'yearly' },
  ],
  [
    'PUT',
    c => c.holdReview({ ...change, input: { works: 'All' } }),
    '/reviews/a%2Fb/outcome',
    { 'If-Match': '"3"' },
    { works: 'All' },
  ],
  [
    'POST',
    c => c.skipReview({ ...change, input: { reason: 'Why' } }),
    '/reviews/a%2Fb/skip',
    { 'If-Match': '"3"' },
    { reason: 'Why' },
  ],
  [
    'POST',
    c => c.draftFollowUp({ ...change, input: { followUp: 1 } }),
    '/reviews/a%2Fb/follow-up-decision',
    { 'If-Match': '"3"' },
    { followUp: 1 },
  ],
  ['GET', c => c.getReviewHistory({ id: 'a' }), '/reviews/a/history'],
  ['GET', c => c.listOverlapGroups({ limit: 5 }), '/overlap-groups?limit=5'],
  ['GET', c => c.getOverlapGroup({ id: 'g/1' }), '/overlap-groups/g%2F1'],
  [
    'GET',
    c => c.getEntityOverview({ entityRef: 'component:default/pay' }),
    '/entities/component/default/pay/overview',
  ],
  [
    'GET',
    c => c.getEntityFacts({ entityRef: 'component:default/pay' }),
    '/entities/component/default/pay/facts',
  ],
  [
    'POST',
    c => c.listEntityFacts({ entityRefs: ['component:default/pay'] }),
    '/entities/facts',
    {},
    { entityRefs: ['component:default/pay'] },
  ],
  ['GET', c => c.listImportPresets({}), '/import-presets'],
  [
    'POST',
    c => c.startImport({ fileId: 'f', mapping: { fields: {} } } as never),
    '/imports',
    {},
    { fileId: 'f', mapping: { fields: {} } },
  ],
  ['GET', c => c.getImport({ id: 'i' }), '/imports/i'],
  [
    'GET',
    c => c.listImportRows({ id: 'i', limit: 9 }),
    '/imports/i/rows?limit=9',
  ],
  ['POST', c => c.cancelImport({ id: 'i' }), '/imports/i/cancel'],
  ['POST', c => c.verifyStore({}), '/verification'],
  ['GET', c => c.getOverlapRebuild({}), '/overlap-rebuild'],
  ['POST', c => c.rebuildOverlaps({}), '/overlap-rebuild'],
  ['DELETE', c => c.cancelOverlapRebuild({}), '/overlap-rebuild'],
];

describe('InitiativesClient', () => {
  it.each(
    calls.map(
      ([method, call, path, ...sent]) => [method, path, call, ...sent] as const,
    ),
  )(
    'sends %s %s',
    async (method, path, call, headers = {}, body = undefined) => {
      const { client, fetchMock } = createClient();

      await expect(call(client)).resolves.toEqual({ answered: true });

      expect(fetchMock).toHaveBeenCalledTimes(1);
      const [url, init] = fetchMock.mock.calls[0];
      expect(url).toBe(`${BASE}${path}`);
      expect(init?.method).toBe(method);
      expect(init?.headers).toEqual(
        body === undefined
          ? headers
          : { ...headers, 'Content-Type': 'application/json' },
      );
      expect(init?.body && JSON.parse(init.body as string)).toEqual(body);
    },
  );

  it('uploads a file as it is', async () => {
    const { client, fetchMock } = createClient();
    const content = Uint8Array.from([0, 255, 13, 10]);

    await client.uploadImportFile({ name: 'a b.csv', content });

    const [url, init] = fetchMock.mock.calls[0];
    expect(url).toBe(`${BASE}/import-files?name=a+b.csv`);
    expect(init?.headers).toEqual({
      'Content-Type': 'application/octet-stream',
    });
    const sent = new Uint8Array(await new Response(init?.body).arrayBuffer());
    expect(sent).toEqual(content);
  });

  it('receives an archive as it is', async () => {
    const { client, fetchMock } = createClient();
    const bytes = Uint8Array.from([80, 75, 0, 255]);
    fetchMock.mockResolvedValueOnce(new Response(bytes));

    const request = { filter: { search: 'a' } };
    const { fileName, content } = await client.exportDecisions(request);

    expect([fileName, content]).toEqual(['decisions.zip', bytes]);
    const [url, init] = fetchMock.mock.calls[0];
    expect(url).toBe(`${BASE}/decisions/export`);
    expect(JSON.parse(init?.body as string)).toEqual(request);
  });

  it('passes on token and signal', async () => {
    const { client, fetchMock } = createClient();
    const { signal } = new AbortController();

    await client.getInitiative({ id: 'a' }, { token: 't', signal });

    const [, init] = fetchMock.mock.calls[0];
    expect(init?.headers).toEqual({ Authorization: 'Bearer t' });
    expect(init?.signal).toBe(signal);
  });

  it('turns 412 into a conflict that carries the current version', async () => {
    const current = { initiative: { revision: 4 } };
    const { client } = createClient(() =>
      Response.json(
        {
          error: { name: 'RevisionConflictError', message: 'Changed' },
          current,
        },
        { status: 412 },
      ),
    );

    const error = await client
      .updateInitiative({ ...change, input })
      .catch(failure => failure);

    expect(error).toBeInstanceOf(RevisionConflictError);
    expect(error).toMatchObject({ message: 'Changed', current });
  });

  it.each([400, 403, 404, 409, 428, 500])(
    'turns %p into a ResponseError',
    async status => {
      const { client } = createClient(() =>
        Response.json(
          {
            error: { name: 'SomeError', message: 'It is so' },
            response: { statusCode: status },
          },
          { status },
        ),
      );

      const error = await client
        .getInitiative({ id: 'a' })
        .catch(failure => failure);

      expect(error).toBeInstanceOf(ResponseError);
      expect(error.statusCode).toBe(status);
      expect(error.body.error.message).toBe('It is so');
    },
  );
});
