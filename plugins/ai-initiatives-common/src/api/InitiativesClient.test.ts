import { ResponseError } from '@backstage/errors';
import { change, input } from './__testUtils__/ExpectedCall';
import { otherCalls } from './__testUtils__/otherCalls';
import { overlapCalls } from './__testUtils__/overlapCalls';
import { recordCalls } from './__testUtils__/recordCalls';
import { reviewCalls } from './__testUtils__/reviewCalls';
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

const calls = [...recordCalls, ...overlapCalls, ...reviewCalls, ...otherCalls];

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
