import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  DecisionInput,
  DecisionView,
  InitiativesClient,
} from 'backstage-plugin-ai-initiatives-common';
import { aiInitiativesPlugin } from '../plugin';

jest.setTimeout(60_000);

const AGENT = 'external:release-notes';
const PERSON = 'user:default/mock';

/** A backend that knows one agent. */
async function start() {
  const { server } = await startTestBackend({
    features: [
      aiInitiativesPlugin,
      catalogServiceMock.factory({ entities: [] }),
      mockServices.userInfo.factory(),
      mockServices.rootConfig.factory({
        data: { aiInitiatives: { agents: [AGENT] } },
      }),
    ],
  });
  const client = new InitiativesClient({
    discoveryApi: {
      getBaseUrl: async id => `http://localhost:${server.port()}/api/${id}`,
    },
    fetchApi: { fetch },
  });
  const service = (subject: string) => ({
    token: mockCredentials.service.token({
      onBehalfOf: mockCredentials.service(subject),
      targetPluginId: 'ai-initiatives',
    }),
  });
  return {
    client,
    agent: service(AGENT),
    other: service('external:other'),
    person: { token: mockCredentials.user.token(PERSON) },
  };
}

const input = (changes: DecisionInput = {}): DecisionInput => ({
  title: 'Pin the model',
  owner: PERSON,
  contextAndProblem: 'Two releases answered differently.',
  ...changes,
});

describe('decisions written by agents', () => {
  let world: Awaited<ReturnType<typeof start>>;
  const propose = (
    changes: DecisionInput = {},
    by = world.agent,
    idempotencyKey?: string,
  ): Promise<DecisionView> =>
    world.client.createDecision({ input: input(changes), idempotencyKey }, by);

  beforeAll(async () => {
    world = await start();
  });

  it('are public, proposed and marked', async () => {
    const { decision, mayChange, mayChallenge } = await propose();
    expect(decision).toMatchObject({
      status: 'proposed',
      visibility: 'public',
      createdBy: AGENT,
      origin: { kind: 'agent' },
    });
    expect(decision).not.toHaveProperty('ratifiedBy');
    expect([mayChange, mayChallenge]).toEqual([false, false]);
  });

  it('are one when the same request comes twice', async () => {
    const [one, two] = [
      await propose({}, world.agent, 'key'),
      await propose({}, world.agent, 'key'),
    ];
    expect(two.decision.id).toBe(one.decision.id);
  });

  it.each<[DecisionInput, RegExp]>([
    [{ status: 'accepted' }, /status must be proposed where an agent writes/],
    [{ status: 'rejected' }, /a person accepts or rejects the record/],
    [{ visibility: 'restricted' }, /visibility must be public where an agent/],
    [{ visibility: 'hidden' }, /an owner can restrict the record/],
  ])('are refused with %j', async (changes, message) => {
    await expect(propose(changes)).rejects.toMatchObject({
      statusCode: 400,
      body: { error: { message: expect.stringMatching(message) } },
    });
  });

  it('are refused to services that are no agents', async () => {
    await expect(propose({}, world.other)).rejects.toMatchObject({
      statusCode: 403,
      body: {
        error: { message: expect.stringContaining('aiInitiatives.agents') },
      },
    });
  });

  it.each(['accepted', 'rejected'] as const)(
    'carry the name of the person who %s them',
    async status => {
      const { client, person, agent } = world;
      const { id } = (await propose()).decision;
      const change = { id, revision: 1, input: { status } };
      await expect(client.updateDecision(change, agent)).rejects.toMatchObject({
        statusCode: 403,
      });
      const { decision } = await client.updateDecision(change, person);
      expect(decision).toMatchObject({
        status,
        ratifiedBy: PERSON,
        ratifiedAt: decision.updatedAt,
        origin: { kind: 'agent' },
      });
    },
  );

  it('take no ratification from what is sent', async () => {
    const { client, person } = world;
    const { id } = (await propose()).decision;
    await expect(
      client.updateDecision(
        { id, revision: 1, input: { ratifiedBy: PERSON } as DecisionInput },
        person,
      ),
    ).rejects.toMatchObject({
      statusCode: 400,
      body: {
        error: {
          message: expect.stringContaining('ratifiedBy is not a known field'),
        },
      },
    });
  });

  it('is all an agent may write', async () => {
    const { client, agent, person } = world;
    const { id } = (await propose({}, person)).decision;
    for (const refused of [
      client.createInitiative(
        { input: { title: 'A', problem: 'B', owner: PERSON } },
        agent,
      ),
      client.archiveDecision({ id, revision: 1 }, agent),
      client.raiseChallenge({ id, text: 'No' }, agent),
      client.addAdvice({ id, role: 'expert', text: 'No' }, agent),
    ]) {
      await expect(refused).rejects.toMatchObject({ statusCode: 403 });
    }
  });
});
