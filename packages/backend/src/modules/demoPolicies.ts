import { UserInfoService } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isResourcePermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  RESOURCE_TYPE_DECISION,
  RESOURCE_TYPE_INITIATIVE,
  RESOURCE_TYPE_PRINCIPLE,
} from 'backstage-plugin-ai-initiatives-common';
import {
  createDecisionConditionalDecision,
  createInitiativeConditionalDecision,
  createPrincipleConditionalDecision,
  decisionConditions,
  initiativeConditions,
  principleConditions,
} from 'backstage-plugin-ai-initiatives-node';

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };

/** Everybody may do everything; what is restricted stays restricted anyway. */
export class AllowAllPolicy implements PermissionPolicy {
  async handle(): Promise<PolicyDecision> {
    return ALLOW;
  }
}

/**
 * Everybody reads and registers; only the owning group changes or archives what
 * is there. Stewards may change everything.
 */
export class OwnersUpdatePolicy implements PermissionPolicy {
  constructor(
    private readonly options: {
      readonly userInfo: UserInfoService;
      readonly stewards: readonly string[];
    },
  ) {}

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!['update', 'delete'].includes(permission.attributes.action ?? '')) {
      return ALLOW;
    }
    const ownerRefs = await this.ownershipOf(user);
    if (ownerRefs.some(ref => this.options.stewards.includes(ref))) {
      return ALLOW;
    }
    if (isResourcePermission(permission, RESOURCE_TYPE_INITIATIVE)) {
      return createInitiativeConditionalDecision(
        permission,
        initiativeConditions.isOwner({ ownerRefs }),
      );
    }
    if (isResourcePermission(permission, RESOURCE_TYPE_DECISION)) {
      return createDecisionConditionalDecision(
        permission,
        decisionConditions.isOwner({ ownerRefs }),
      );
    }
    return isResourcePermission(permission, RESOURCE_TYPE_PRINCIPLE)
      ? createPrincipleConditionalDecision(
          permission,
          principleConditions.isOwner({ ownerRefs }),
        )
      : ALLOW;
  }

  private async ownershipOf(user?: PolicyQueryUser): Promise<string[]> {
    if (!user) {
      return [];
    }
    const info = await this.options.userInfo.getUserInfo(user.credentials);
    return info.ownershipEntityRefs;
  }
}
