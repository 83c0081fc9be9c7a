import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';

export const BENCH_USER = 'user:default/bench';

/** Signs in the one user there is; the backend listens on loopback only. */
export const benchSignIn = createBackendModule({
  pluginId: 'auth',
  moduleId: 'bench-sign-in',
  register(env) {
    env.registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: 'bench',
          factory: createProxyAuthProviderFactory({
            authenticator: createProxyAuthenticator({
              defaultProfileTransform: async () => ({ profile: {} }),
              initialize: () => undefined,
              authenticate: async () => ({ result: {} }),
            }),
            signInResolver: async (_, ctx) =>
              ctx.issueToken({
                claims: { sub: BENCH_USER, ent: [BENCH_USER] },
              }),
          }),
        });
      },
    });
  },
});
