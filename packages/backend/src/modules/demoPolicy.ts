import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { AllowAllPolicy, OwnersUpdatePolicy } from './demoPolicies';

/** `demo.policy`: `owners-update` shows conditional access, `allow-all` none. */
export const demoPolicyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'demo-policy',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        policy: policyExtensionPoint,
        userInfo: coreServices.userInfo,
      },
      async init({ config, policy, userInfo }) {
        const policies: Record<string, PermissionPolicy> = {
          'allow-all': new AllowAllPolicy(),
          'owners-update': new OwnersUpdatePolicy({
            userInfo,
            stewards:
              config.getOptionalStringArray('aiInitiatives.stewards') ?? [],
          }),
        };
        const name = config.getOptionalString('demo.policy') ?? 'allow-all';
        if (!Object.hasOwn(policies, name)) {
          throw new InputError(
            `demo.policy is '${name}'; it must be one of ${Object.keys(
              policies,
            ).join(', ')}`,
          );
        }
        policy.setPolicy(policies[name]);
      },
    });
  },
});
