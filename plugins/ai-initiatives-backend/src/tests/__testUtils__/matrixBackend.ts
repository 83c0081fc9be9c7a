import { resolve } from 'node:path';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  AuthService,
  BackstageCredentials,
  coreServices,
  createBackendModule,
  createServiceFactory,
  SchedulerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import permissionBackend from '@backstage/plugin-permission-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import {
  RESOURCE_TYPE_DECISION,
  RESOURCE_TYPE_INITIATIVE,
  RESOURCE_TYPE_REVIEW,
  RESOURCE_TYPE_PRINCIPLE,
} from 'backstage-plugin-ai-initiatives-common';
import {
  createDecisionConditionalDecision,
  createInitiativeConditionalDecision,
  createReviewConditionalDecision,
  createPrincipleConditionalDecision,
  decisionConditions,
  initiativeConditions,
  reviewConditions,
  principleConditions,
} from 'backstage-plugin-ai-initiatives-node';
import { aiInitiativesPlugin } from '../../plugin';
import {
  PermissionMode,
  Principal,
  RecordName,
  RECORDS,
} from '../__fixtures__/matrixRow';

/** Who takes part, with the groups each belongs to. */
export const PEOPLE: Readonly<
  Record<
    Exclude<Principal, 'none' | 'service'>,
    { readonly ref: string; readonly groups: readonly string[] }
  >
> = {
  outsider: { ref: 'user:default/olga', groups: ['group:default/portal'] },
  member: { ref: 'user:default/mina', groups: ['group:default/claims'] },
  reader: { ref: 'user:default/rene', groups: ['group:default/audit'] },
  author: { ref: 'user:default/arno', groups: ['group:default/sales'] },
  steward: { ref: 'user:default/stella', groups: ['group:default/stewards'] },
};

export const OWNER = 'group:default/claims';
/** What this group owns, the conditional policy shows to nobody. */
export const CLOSED_OWNER = 'group:default/closed';
export const OTHER_OWNER = 'group:default/portal';
export const ENTITY = 'component:default/claims';

export const allowAll: PermissionPolicy = {
  handle: async () => ({ result: AuthorizeResult.ALLOW }),
};

/** One condition is stated directly and one by its opposite. */
export const conditional: PermissionPolicy = {
  handle: async ({ permission }) => {
    if (isResourcePermission(permission, RESOURCE_TYPE_INITIATIVE)) {
      return createInitiativeConditionalDecision(
        permission,
        initiativeConditions.isOwner({ ownerRefs: [OWNER, OTHER_OWNER] }),
      );
    }
    if (isResourcePermission(permission, RESOURCE_TYPE_DECISION)) {
      return createDecisionConditionalDecision(permission, {
        not: decisionConditions.isOwner({ ownerRefs: [CLOSED_OWNER] }),
      });
    }
    if (isResourcePermission(permission, RESOURCE_TYPE_REVIEW)) {
      return createReviewConditionalDecision(permission, {
        not: reviewConditions.isOwner({ ownerRefs: [CLOSED_OWNER] }),
      });
    }
    if (isResourcePermission(permission, RESOURCE_TYPE_PRINCIPLE)) {
      return createPrincipleConditionalDecision(permission, {
        not: principleConditions.isOwner({ ownerRefs: [CLOSED_OWNER] }),
      });
    }
    return { result: AuthorizeResult.ALLOW };
  },
};

/** Whoever is asked about belongs to the groups above. */
export const userInfo: UserInfoService = {
  getUserInfo: async credentials => {
    const { userEntityRef } = credentials.principal as {
      userEntityRef: string;
    };
    const person = Object.values(PEOPLE).find(
      ({ ref }) => ref === userEntityRef,
    );
    return {
      userEntityRef,
      ownershipEntityRefs: [userEntityRef, ...(person?.groups ?? [])],
    };
  },
};

/** The mock tells nobody that a plugin asks on a person's behalf; a backend does. */
const auth = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory: ({ plugin }): AuthService => {
    const pluginId = plugin.getId();
    const inner = mockServices.auth({ pluginId });
    const issue: AuthService['getPluginRequestToken'] =
      inner.getPluginRequestToken.bind(inner);
    return Object.assign(inner, {
      getPluginRequestToken: async (
        options: Parameters<AuthService['getPluginRequestToken']>[0],
      ) => {
        if (!inner.isPrincipal(options.onBehalfOf, 'user')) {
          return issue(options);
        }
        const { userEntityRef } = options.onBehalfOf.principal;
        const actor = { subject: `plugin:${pluginId}` };
        return { token: mockCredentials.user.token(userEntityRef, { actor }) };
      },
    });
  },
});

/** Has a decision log, and the conditional policy shows it to nobody. */
export const LOG_ENTITY = 'component:default/vault';

/** People see parts of the catalog, without that entity; services see all of it. */
export const strictPolicy: PermissionPolicy = {
  handle: async (request, user) =>
    isResourcePermission(request.permission, RESOURCE_TYPE_CATALOG_ENTITY)
      ? {
          result: AuthorizeResult.CONDITIONAL,
          pluginId: 'catalog',
          resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
          conditions: {
            rule: 'HAS_LABEL',
            resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
            params: { label: 'open' },
          },
        }
      : conditional.handle(request, user),
};

function entity(kind: string, name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name },
    spec: {},
  };
}

/** With a decision log of one record. */
const vault: Entity = {
  ...entity('Component', 'vault'),
  metadata: {
    name: 'vault',
    annotations: {
      'backstage.io/managed-by-location': `file:${resolve(
        __dirname,
        '../__fixtures__/vault/catalog-info.yaml',
      )}`,
      'backstage.io/adr-location': 'adr',
    },
  },
};

/** What only records of one name hang on. */
export function placeOf(record: RecordName): string {
  return `resource:default/only-${record}`;
}

export const RULE = 'airesource:default/no-names';

/** What a principle can be taken over from. */
const rule: Entity = {
  ...entity('AiResource', 'no-names'),
  spec: { type: 'rule', rationale: 'What left the house is gone.' },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/portal' }],
};

/** Leans on the entity that everything hangs on. */
export const DEPENDENT = 'component:default/front';
export const DOMAIN = 'domain:default/insurance';

function related(name: string, type: string, targetRef: string): Entity {
  return { ...entity('Component', name), relations: [{ type, targetRef }] };
}

/** All the catalog has. */
export const catalogEntities: Entity[] = [
  related('claims', 'partOf', DOMAIN),
  related('front', 'dependsOn', ENTITY),
  entity('Domain', 'insurance'),
  ...['claims', 'closed', 'portal'].map(name => entity('Group', name)),
  ...RECORDS.map(record => entity('Resource', `only-${record}`)),
];

/** The mock answers everybody; the catalog itself looks at who asks. */
function catalogThatHides(isStrict: () => boolean) {
  return createServiceFactory({
    service: catalogServiceRef,
    deps: {},
    factory: () => {
      const catalog = catalogServiceMock({
        entities: [...catalogEntities, rule, vault],
      });
      const findAll = catalog.getEntitiesByRefs.bind(catalog);
      return Object.assign(catalog, {
        getEntitiesByRefs: async (
          request: Parameters<typeof findAll>[0],
          options: { credentials: BackstageCredentials },
        ) => {
          const { items } = await findAll(request, options);
          const { type } = options.credentials.principal as { type?: string };
          const hides = type === 'user' && isStrict();
          return {
            items: items.map(item =>
              hides && item?.metadata.name === 'vault' ? undefined : item,
            ),
          };
        },
      });
    },
  });
}

export interface MatrixBackend {
  readonly url: string;
  readonly scheduler: SchedulerService;
  /** Does what must have happened before the policy became strict. */
  leniently<T>(work: () => Promise<T>): Promise<T>;
}

/** The real plugin, with the real permission framework before it. */
export async function startMatrixBackend(
  mode: PermissionMode,
): Promise<MatrixBackend> {
  const scheduler = mockServices.scheduler();
  let isLenient = false;
  const strict = mode === 'conditional' ? strictPolicy : allowAll;
  const switched: PermissionPolicy = {
    handle: (...args) => (isLenient ? allowAll : strict).handle(...args),
  };
  const { server } = await startTestBackend({
    features: [
      aiInitiativesPlugin,
      permissionBackend,
      createBackendModule({
        pluginId: 'permission',
        moduleId: 'matrix-policy',
        register(env) {
          env.registerInit({
            deps: { policy: policyExtensionPoint },
            init: async ({ policy }) => policy.setPolicy(switched),
          });
        },
      }),
      auth,
      permissionsServiceFactory,
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: mode !== 'off' },
          aiInitiatives: { stewards: [...PEOPLE.steward.groups] },
        },
      }),
      mockServices.httpAuth.factory({
        defaultCredentials: mockCredentials.none(),
      }),
      createServiceFactory({
        service: coreServices.userInfo,
        deps: {},
        factory: () => userInfo,
      }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      catalogThatHides(() => mode === 'conditional' && !isLenient),
    ],
  });
  return {
    url: `http://localhost:${server.port()}/api/ai-initiatives`,
    scheduler,
    leniently: async work => {
      isLenient = true;
      try {
        return await work();
      } finally {
        isLenient = false;
      }
    },
  };
}
