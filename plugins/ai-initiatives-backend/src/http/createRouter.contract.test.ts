import { mockCredentials } from '@backstage/backend-test-utils';
import {
  InitiativesClient,
  UseCases,
} from 'backstage-plugin-ai-initiatives-common';
import {
  findResponseProblems,
  findUnusedProperties,
  operations,
} from './__testUtils__/Contract';
import { createFakeService } from './__testUtils__/createFakeService';
import { examples } from './__testUtils__/examples';
import { startTestServer, TestServer } from './__testUtils__/startTestServer';

// The first request compiles the contract, which a busy machine takes its time for.
jest.setTimeout(60_000);

function useCaseOf(operationId: string): keyof UseCases {
  const name = operationId[0].toLowerCase() + operationId.slice(1);
  if (!Object.hasOwn(examples, name)) {
    throw new Error(`Operation ${operationId} has no example`);
  }
  return name as keyof UseCases;
}

/** Arrives as the same value, though perhaps in other clothes. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, item) =>
      item?.type === 'Buffer' || item instanceof Uint8Array
        ? [...(item.data ?? item)]
        : item,
    ),
  );
}

describe('contract', () => {
  const token = mockCredentials.user.token();
  const { service, calls } = createFakeService();
  const answers: { status: number; body: unknown; method: string }[] = [];
  let server: TestServer;
  let client: InitiativesClient;

  beforeAll(async () => {
    server = await startTestServer(service);
    client = new InitiativesClient({
      discoveryApi: { getBaseUrl: async () => server.url },
      fetchApi: {
        fetch: async (input, init) => {
          const response = await fetch(input, init);
          const isJson = /json/.test(response.headers.get('content-type')!);
          const copy = response.clone();
          const body = isJson
            ? await copy.json()
            : new Uint8Array(await copy.arrayBuffer());
          const method = (init?.method ?? 'GET').toLowerCase();
          answers.push({ status: response.status, body, method });
          return response;
        },
      },
    });
  });

  afterAll(() => server.close());

  beforeEach(() => {
    calls.length = 0;
    answers.length = 0;
  });

  it('has one operation for each use case', () => {
    expect(operations.map(({ id }) => useCaseOf(id)).sort()).toEqual(
      Object.keys(examples).sort(),
    );
  });

  it.each(operations)(
    '$id arrives as the client sent it and is answered as promised',
    async operation => {
      const name = useCaseOf(operation.id);
      const { request, response } = examples[name];

      const received = await client[name](request as never, { token });

      expect(calls).toHaveLength(1);
      expect(calls[0].name).toBe(name);
      expect(calls[0].context.credentials).toEqual(mockCredentials.user());
      expect(plain(calls[0].request)).toEqual(plain(request));
      expect(received).toEqual(response);
      expect(answers).toHaveLength(1);
      expect(answers[0].method).toBe(operation.method);
      expect(findResponseProblems({ operation, ...answers[0] })).toEqual([]);
      expect(findUnusedProperties({ operation, ...answers[0] })).toEqual([]);
    },
  );

  it('tells when an answer is not as promised', () => {
    const [operation] = operations;
    const { response } = examples.listInitiatives;
    const [item] = response.items;
    const problemsOf = (changes: object) =>
      findResponseProblems({
        operation,
        status: 200,
        body: { ...response, items: [{ ...item, ...changes }] },
      });
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ stage: 'done' })).toHaveLength(1);
    expect(problemsOf({ surprise: 1 })).toHaveLength(1);
    expect(problemsOf({ id: undefined })).toHaveLength(1);
    const { lesson: _, ...short } = item;
    expect(
      findUnusedProperties({
        operation,
        status: 200,
        body: { ...response, items: [short] },
      }),
    ).toEqual(['#/components/schemas/InitiativeSummary/properties/lesson']);
  });
});
