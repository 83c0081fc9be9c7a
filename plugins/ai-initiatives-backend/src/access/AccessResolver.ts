import type {
  AuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  isError,
  NotAllowedError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  BasicPermission,
  PolicyDecision as PermissionDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import type { ConditionTransformer } from '@backstage/plugin-permission-node';
import {
  decisionReadPermission,
  RESOURCE_TYPE_DECISION,
  RESOURCE_TYPE_INITIATIVE,
  RESOURCE_TYPE_REVIEW,
  RESOURCE_TYPE_PRINCIPLE,
  RecordKind,
  Viewer,
} from 'backstage-plugin-ai-initiatives-common';
import type { RecordFilter } from 'backstage-plugin-ai-initiatives-node';
import type { Access, PolicyDecision } from './Access';
import type { ReadableSources } from './ReadableSources';
import type { Caller, RememberedUserInfo } from './RememberedUserInfo';

/** Turns the conditions of a policy into filters, by kind of record. */
export type ConditionTransformers = Readonly<
  Record<RecordKind, ConditionTransformer<RecordFilter>>
>;

const KIND_OF_RESOURCE: Readonly<Record<string, RecordKind>> = {
  [RESOURCE_TYPE_INITIATIVE]: 'initiative',
  [RESOURCE_TYPE_DECISION]: 'decision',
  [RESOURCE_TYPE_PRINCIPLE]: 'principle',
  [RESOURCE_TYPE_REVIEW]: 'review',
};

/**
 * The answers of others, or that they do not answer: their own errors carry
 * what was sent to them, and no answer must never be taken for a yes.
 */
async function orUnavailable<T>(answers: Promise<T>): Promise<T> {
  try {
    return await answers;
  } catch (error) {
    if (isError(error) && error.name === 'NotAllowedError') {
      throw error;
    }
    throw new ServiceUnavailableError(
      'Your permissions could not be found out at the moment; try again',
    );
  }
}

/** Which permissions a use case asks for. */
export interface AskedPermissions {
  /** Answered with conditions, which go into the statements. */
  readonly permissions: readonly ResourcePermission[];
  /** Answered with yes or no. */
  readonly required: readonly BasicPermission[];
}

/** Finds out what a caller may see and do: everything is asked at once. */
export class AccessResolver {
  constructor(
    private readonly options: {
      auth: AuthService;
      permissions: PermissionsService;
      userInfo: RememberedUserInfo;
      transformers: ConditionTransformers;
      /** Entity refs of users and groups. */
      stewards: readonly string[];
      /** Subjects of services. */
      agents: readonly string[];
      sources: ReadableSources;
    },
  ) {}

  async resolve(options: AskedPermissions & Caller): Promise<Access> {
    const { credentials, permissions, required } = options;
    const asked = [...permissions, catalogEntityReadPermission, ...required];
    const [viewer, answers] = await orUnavailable(
      Promise.all([
        this.viewerOf(options),
        this.options.permissions.authorizeConditional(
          // One call for all: permissions without resources are answered with
          // yes or no here as well, only the types do not say so.
          asked.map(permission => ({
            permission: permission as ResourcePermission,
          })),
          { credentials },
        ),
      ]),
    );
    const definite = answers.slice(permissions.length + 1);
    const decisions = [
      ...permissions.map((permission, index) => [
        permission.name,
        this.decisionOf(permission, answers[index]),
      ]),
      ...required.map(({ name }, index) => [
        name,
        definite[index].result === AuthorizeResult.ALLOW ? 'all' : 'none',
      ]),
    ];
    const { result } = answers[permissions.length];
    const asksForDecisions = permissions.includes(decisionReadPermission);
    return {
      viewer,
      decisions: Object.fromEntries(decisions),
      wholeCatalog: result === AuthorizeResult.ALLOW,
      ...(asksForDecisions &&
        result === AuthorizeResult.CONDITIONAL && {
          sources: await orUnavailable(this.options.sources.of(options)),
        }),
    };
  }

  private async viewerOf(caller: Caller): Promise<Viewer> {
    const { auth, userInfo, stewards, agents } = this.options;
    const { credentials } = caller;
    if (auth.isPrincipal(credentials, 'user')) {
      const info = await userInfo.get(caller);
      const ownershipRefs = [
        ...new Set([info.userEntityRef, ...info.ownershipEntityRefs]),
      ];
      return {
        type: 'user',
        ref: info.userEntityRef,
        ownershipRefs,
        steward: ownershipRefs.some(ref => stewards.includes(ref)),
      };
    }
    if (auth.isPrincipal(credentials, 'service')) {
      const { subject } = credentials.principal;
      return {
        type: 'service',
        ref: subject,
        ownershipRefs: [],
        steward: false,
        ...(agents.includes(subject) && { agent: true }),
      };
    }
    throw new NotAllowedError('Only signed-in users and services are served');
  }

  private decisionOf(
    permission: ResourcePermission,
    answer: PermissionDecision,
  ): PolicyDecision {
    if (answer.result === AuthorizeResult.ALLOW) {
      return 'all';
    }
    if (answer.result !== AuthorizeResult.CONDITIONAL) {
      return 'none';
    }
    const { transformers } = this.options;
    const kind = KIND_OF_RESOURCE[permission.resourceType];
    return transformers[kind](answer.conditions);
  }
}
