import { gzipSync } from 'node:zlib';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { Knex } from 'knex';
import request from 'supertest';
import aiInitiativesPlugin from '..';
import { DatabaseDivergenceStore } from '../database/DatabaseDivergenceStore';
import { DatabaseOverlapStore } from '../database/DatabaseOverlapStore';
import { DatabaseVerifier } from '../database/verify/DatabaseVerifier';
import { verifyStore } from '../effects/verifyStore';
import { overlapWords } from '../overlap/overlapWords';
import { databases } from './__testUtils__/databases';
import {
  BadInputCase,
  BadInputRequest,
  BadInputWorld,
  decisionBody,
  initiativeBody,
  principleBody,
} from './__fixtures__/badInput/BadInputCase';
import { bodyCases, httpCases } from './__fixtures__/badInput/bodyCases';
import { discussionCases } from './__fixtures__/badInput/discussionCases';
import { importCases } from './__fixtures__/badInput/importCases';
import {
  dateCases,
  numberCases,
} from './__fixtures__/badInput/numberAndDateCases';
import { reviewCases } from './__fixtures__/badInput/reviewCases';
import { refCases } from './__fixtures__/badInput/refCases';
import { principleCases } from './__fixtures__/badInput/principleCases';
import { stringCases } from './__fixtures__/badInput/stringCases';

jest.setTimeout(300_000);

const CASES: readonly BadInputCase[] = [
  ...stringCases,
  ...numberCases,
  ...dateCases,
  ...refCases,
  ...principleCases,
  ...bodyCases,
  ...httpCases,
  ...discussionCases,
  ...importCases,
  ...reviewCases,
];

const BASE = '/api/ai-initiatives';
const WRITTEN = [
  'initiative',
  'decision',
  'review',
  'principle',
  'revision',
  'change_log',
  'import_file',
  'challenge',
  'advice',
];

function bodyOf(body: unknown): string | Buffer {
  if (typeof body === 'string' || Buffer.isBuffer(body)) {
    return body;
  }
  const { gzipOf } = body as { gzipOf?: number };
  return gzipOf
    ? gzipSync(JSON.stringify(initiativeBody({ problem: 'x'.repeat(gzipOf) })))
    : JSON.stringify(body);
}

async function countRows(knex: Knex): Promise<readonly number[]> {
  const counts = [];
  for (const table of WRITTEN) {
    const [row] = await knex(table).count({ total: '*' });
    counts.push(Number(row.total));
  }
  return counts;
}

describe.each(databases.eachSupportedId())('bad input on %s', databaseId => {
  let knex: Knex;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;
  let world: BadInputWorld;

  async function send(options: BadInputRequest) {
    const { method, path, body, headers = {} } = options;
    const call = request(backend.server)[
      method.toLocaleLowerCase('en-US') as 'get'
    ](BASE + path);
    const authorization = headers.authorization ?? 'Bearer mock-user-token';
    if (authorization !== 'none') {
      call.set('authorization', authorization);
    }
    if (body !== undefined) {
      call.set('content-type', 'application/json');
    }
    for (const [name, value] of Object.entries(headers)) {
      if (name !== 'authorization') {
        call.set(name, value);
      }
    }
    if (body === undefined) {
      return call;
    }
    // Bytes as they are: superagent must neither parse nor encode them.
    const bytes = bodyOf(body);
    call.serialize(value => value as string);
    return call.send(bytes as string);
  }

  async function create(path: string, body: object): Promise<string> {
    const response = await send({ method: 'POST', path, body });
    expect(response.status).toBe(201);
    const { initiative, decision, principle } = response.body;
    return (initiative ?? decision ?? principle).id;
  }

  beforeAll(async () => {
    knex = await databases.init(databaseId);
    backend = await startTestBackend({
      features: [
        aiInitiativesPlugin,
        mockServices.database.factory({ knex }),
        catalogServiceMock.factory({ entities: [] }),
        mockServices.httpAuth.factory({
          defaultCredentials: mockCredentials.none(),
        }),
        mockServices.userInfo.factory(),
        mockServices.rootConfig.factory({
          data: { aiInitiatives: { stewards: ['user:default/steward'] } },
        }),
      ],
    });
  });

  // Cases change what they are given, so that each gets records of its own.
  beforeEach(async () => {
    const initiative = await create(
      '/initiatives',
      initiativeBody({ title: 'Known', users: 'all' }),
    );
    const archived = await create(
      '/initiatives',
      initiativeBody({ title: 'Gone' }),
    );
    await send({
      method: 'POST',
      path: `/initiatives/${archived}/archive`,
      headers: { 'if-match': '"1"' },
    });
    const accepted = await create(
      '/decisions',
      decisionBody({ status: 'accepted' }),
    );
    const principle = await create(
      '/principles',
      principleBody({ status: 'in-force' }),
    );
    const challenged = await send({
      method: 'POST',
      path: `/decisions/${accepted}/challenges`,
      body: { text: 'It is slow.' },
    });
    world = {
      principle,
      challenge: challenged.body.challenges[0].challenge.id,
      initiative,
      archived,
      accepted,
      rejected: await create(
        '/decisions',
        decisionBody({ status: 'rejected' }),
      ),
      successor: await create(
        '/decisions',
        decisionBody({ supersedes: [accepted] }),
      ),
    };
  });

  afterAll(() => backend.stop());

  it.each(CASES.map(given => [`${given.id} ${given.about}`, given] as const))(
    '%s',
    async (_, given) => {
      const before = await countRows(knex);
      const { status, type, body } = await send(given.request(world));
      const refused = given.status >= 400;
      const says = expect.stringMatching(given.says ?? /./);
      expect({
        status,
        type,
        body,
        shortMessage: (body.error?.message ?? '').length < 2000,
        // A refusal leaves no trace.
        rows: refused ? await countRows(knex) : before,
      }).toMatchObject({
        status: given.status,
        type: 'application/json',
        body: refused ? { error: { message: says } } : given.holds ?? {},
        shortMessage: true,
        rows: before,
      });
    },
  );

  it('leaves a store in which everything fits together', async () => {
    const { violations } = await verifyStore({
      verifier: new DatabaseVerifier(knex),
      overlapStore: new DatabaseOverlapStore(knex),
      divergenceStore: new DatabaseDivergenceStore(knex),
      words: overlapWords('english'),
      now: () => new Date(),
      pendingMinutes: 5,
    });
    expect(violations).toEqual([]);
  });
});
