import type {
  AuthService,
  PermissionsRegistryService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { createConditionTransformer } from '@backstage/plugin-permission-node';
import {
  aiInitiativesPermissions,
  RecordKind,
} from 'backstage-plugin-ai-initiatives-common';
import {
  decisionResourceRef,
  decisionRules,
  initiativeResourceRef,
  initiativeRules,
  reviewResourceRef,
  reviewRules,
  principleResourceRef,
  principleRules,
} from 'backstage-plugin-ai-initiatives-node';
import type { InitiativesStore } from '../database/InitiativesStore';
import type { RecordOf } from '../database/InitiativesStore';
import { OWN_ACCESS } from './Access';
import { AccessResolver } from './AccessResolver';
import type { ReadableSources } from './ReadableSources';
import { RememberedUserInfo } from './RememberedUserInfo';

/**
 * Announces our permissions and rules to the permission framework, and gives
 * the resolver that asks it.
 */
export function createAccessResolver(options: {
  auth: AuthService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  stewards: readonly string[];
  agents: readonly string[];
  sources: ReadableSources;
  store: InitiativesStore;
  userInfo: UserInfoService;
}): AccessResolver {
  const { permissionsRegistry: registry, store } = options;
  // The framework pairs the answers with the ids by their order.
  const byId =
    <K extends RecordKind>(kind: K) =>
    (ids: string[]): Promise<(RecordOf[K] | undefined)[]> =>
      Promise.all(
        ids.map(id => store.getRecord({ kind, id, access: OWN_ACCESS })),
      );
  const permissionsOf = (resourceType: string) =>
    aiInitiativesPermissions.filter(
      permission =>
        'resourceType' in permission &&
        permission.resourceType === resourceType,
    );
  registry.addPermissions(
    aiInitiativesPermissions.filter(
      permission => !('resourceType' in permission),
    ),
  );
  registry.addResourceType({
    resourceRef: initiativeResourceRef,
    permissions: permissionsOf(initiativeResourceRef.resourceType),
    rules: Object.values(initiativeRules),
    getResources: byId('initiative'),
  });
  registry.addResourceType({
    resourceRef: decisionResourceRef,
    permissions: permissionsOf(decisionResourceRef.resourceType),
    rules: Object.values(decisionRules),
    getResources: byId('decision'),
  });
  registry.addResourceType({
    resourceRef: reviewResourceRef,
    permissions: permissionsOf(reviewResourceRef.resourceType),
    rules: Object.values(reviewRules),
    getResources: byId('review'),
  });
  registry.addResourceType({
    resourceRef: principleResourceRef,
    permissions: permissionsOf(principleResourceRef.resourceType),
    rules: Object.values(principleRules),
    getResources: byId('principle'),
  });
  return new AccessResolver({
    ...options,
    userInfo: new RememberedUserInfo(options.userInfo),
    transformers: {
      initiative: createConditionTransformer(
        registry.getPermissionRuleset(initiativeResourceRef),
      ),
      decision: createConditionTransformer(
        registry.getPermissionRuleset(decisionResourceRef),
      ),
      review: createConditionTransformer(
        registry.getPermissionRuleset(reviewResourceRef),
      ),
      principle: createConditionTransformer(
        registry.getPermissionRuleset(principleResourceRef),
      ),
    },
  });
}
