import { monitorEventLoopDelay } from 'node:perf_hooks';
import {
  BackstageCredentials,
  coreServices,
  createServiceFactory,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
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
import { aiInitiativesPlugin } from '../../plugin';
import { annotated, writeLogs } from './decisionLogFiles';

const TASK = 'ai-initiatives-decision-logs';
export const WHOLE = 'user:default/whole';
export const PARTLY = 'user:default/partly';
export const STEWARD = 'user:default/steward';

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

/** A backend that has read the logs before all cases, and ways to ask it. */
export function backendWithLogs() {
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

  return { client, as, read, list, titled, answers, slowest: () => slowest };
}
