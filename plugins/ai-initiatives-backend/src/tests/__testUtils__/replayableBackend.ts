import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type {
  PermissionsRegistryService,
  SchedulerServiceTaskInvocationDefinition,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import {
  decisionRules,
  initiativeRules,
  principleRules,
  reviewRules,
} from 'backstage-plugin-ai-initiatives-node';
import express, { RequestHandler } from 'express';
import type { Knex } from 'knex';
import { readConfig } from '../../config';
import { rememberStatements } from '../../database/rememberStatements';
import { migrate } from '../../database/migrate';
import { startAiInitiatives } from '../../startAiInitiatives';
import { databases } from './databases';
import { emptyTables } from './emptyTables';
import { allowAll, catalogEntities, PEOPLE, userInfo } from './matrixBackend';
import { makeRepeatable } from './repeatable';

type Task = Pick<SchedulerServiceTaskInvocationDefinition, 'id' | 'fn'>;

/** Stands for the notifications plugin. */
export interface Outbox {
  readonly sent: NotificationSendOptions[];
  isBroken: boolean;
}

/** The plugin, wired as in a backend, for any number of worlds in a row. */
export interface ReplayableBackend {
  readonly url: string;
  readonly knex: Knex;
  /** What people were told, and by whom that can be hindered. */
  readonly outbox: Outbox;
  /** Forgets what is stored. */
  startOver(): Promise<void>;
  /** Asks that policy from now on. */
  usePolicy(policy: PermissionPolicy): void;
  /** Does at once what a backend does in the background. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

const BASE_PATH = '/api/ai-initiatives';
function registry(): PermissionsRegistryService {
  const rules = [
    ...Object.values(initiativeRules),
    ...Object.values(decisionRules),
    ...Object.values(principleRules),
    ...Object.values(reviewRules),
  ];
  return mockServices.permissionsRegistry.mock({
    getPermissionRuleset: (({ resourceType }: { resourceType: string }) => ({
      getRuleByName: (name: string) =>
        rules.find(
          rule => rule.name === name && rule.resourceType === resourceType,
        ),
    })) as never,
  });
}

/**
 * The plugin behind a socket of its own, on a migrated database. Times and ids
 * are repeatable until it is closed.
 */
export async function createReplayableBackend(
  databaseId: ReturnType<typeof databases.eachSupportedId>[number][0],
): Promise<ReplayableBackend> {
  const knex = await databases.init(databaseId);
  // Not before: the name of the database has to be its own.
  makeRepeatable();
  rememberStatements(knex);
  await migrate(knex);
  const app = express();
  const tasks: Task[] = [];
  const outbox: Outbox = { sent: [], isBroken: false };
  const hooks: (() => unknown)[] = [];
  let policy = allowAll;
  const event = { success: async () => {}, fail: async () => {} };
  const data = { aiInitiatives: { stewards: [...PEOPLE.steward.groups] } };
  await startAiInitiatives({
    auditor: mockServices.auditor.mock({ createEvent: async () => event }),
    auth: mockServices.auth(),
    catalog: catalogServiceMock({ entities: catalogEntities }),
    config: readConfig(mockServices.rootConfig({ data })),
    database: { getClient: async () => knex, migrations: { skip: true } },
    httpAuth: mockServices.httpAuth({
      defaultCredentials: mockCredentials.none(),
    }),
    httpRouter: mockServices.httpRouter.mock({
      use: handler => app.use(BASE_PATH, handler as RequestHandler),
    }),
    lifecycle: mockServices.lifecycle.mock({
      addShutdownHook: hook => hooks.push(hook),
    }),
    logger: mockServices.logger.mock(),
    notifications: {
      send: async options => {
        if (outbox.isBroken) {
          throw new Error('It does not answer');
        }
        outbox.sent.push(options);
      },
    },
    permissions: mockServices.permissions.mock({
      authorizeConditional: async asked =>
        Promise.all(
          asked.map(({ permission }) => policy.handle({ permission })),
        ),
    }),
    permissionsRegistry: registry(),
    scheduler: mockServices.scheduler.mock({
      scheduleTask: async task => {
        tasks.push(task);
      },
    }),
    seeds: [],
    integrations: ScmIntegrations.fromConfig(mockServices.rootConfig()),
    urlReader: mockServices.urlReader.mock(),
    userInfo,
  });
  app.use(mockErrorHandler());
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const never = new AbortController().signal;
  const run = async (isWanted: (id: string) => boolean) => {
    for (const task of tasks.filter(({ id }) => isWanted(id))) {
      await task.fn(never);
    }
  };
  const isSync = (id: string) => id.endsWith('entity-graph');
  // Tasks are scheduled beside the start of the backend.
  while (!tasks.some(({ id }) => isSync(id))) {
    await new Promise(resolve => setImmediate(resolve));
  }
  await run(isSync);
  return {
    url: `http://127.0.0.1:${port}${BASE_PATH}`,
    knex,
    outbox,
    startOver: () => emptyTables(knex),
    usePolicy: next => {
      policy = next;
    },
    settle: () => run(id => !isSync(id)),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      for (const hook of hooks) {
        await hook();
      }
      jest.useRealTimers();
      jest.restoreAllMocks();
    },
  };
}
