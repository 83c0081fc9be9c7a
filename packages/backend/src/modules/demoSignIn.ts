import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';

const HEADER = 'x-demo-person';

interface Person {
  readonly ref: string;
  readonly name: string;
}

/** Signs in whoever the request names, out of a fixed list of invented people. */
function createDemoAuthenticator(people: readonly Person[]) {
  return createProxyAuthenticator({
    defaultProfileTransform: async ({ name }: Person) => ({
      profile: { displayName: name },
    }),
    initialize: () => undefined,
    async authenticate({ req }) {
      const ref = req.header(HEADER);
      const person = people.find(candidate => candidate.ref === ref);
      if (!person) {
        throw new NotAllowedError(
          `Header '${HEADER}' has the value '${ref}'; it must be one of ${people
            .map(candidate => candidate.ref)
            .join(', ')} (demo.people)`,
        );
      }
      return { result: person };
    },
  });
}

/**
 * The demo's sign-in. It checks no secret, so it is there only in a development
 * environment with `demo.people`; production configuration has neither.
 *
 * Scripts get a token the same way the sign-in page does:
 *
 *     curl -s -H 'x-demo-person: user:default/ines.okafor' \
 *       http://localhost:7007/api/auth/demo/refresh
 *
 * and send `backstageIdentity.token` of the answer as bearer token. Ownership is
 * what the catalog says about the person's groups.
 */
export const demoSignInModule = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-sign-in',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        providers: authProvidersExtensionPoint,
      },
      async init({ config, logger, providers }) {
        const people = (config.getOptionalConfigArray('demo.people') ?? []).map(
          person => ({
            ref: person.getString('ref'),
            name: person.getString('name'),
          }),
        );
        const isDevelopment =
          process.env.NODE_ENV !== 'production' &&
          config.getOptionalString('auth.environment') === 'development';
        if (people.length === 0 || !isDevelopment) {
          if (people.length > 0) {
            logger.warn(
              'demo.people is ignored: the demo sign-in needs auth.environment "development" and never runs with NODE_ENV "production"',
            );
          }
          return;
        }
        providers.registerProvider({
          providerId: 'demo',
          factory: createProxyAuthProviderFactory({
            authenticator: createDemoAuthenticator(people),
            signInResolver: ({ result }, context) =>
              context.signInWithCatalogUser({ entityRef: result.ref }),
          }),
        });
      },
    });
  },
});
