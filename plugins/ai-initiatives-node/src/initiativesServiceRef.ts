import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import {
  InitiativesApi,
  InitiativesClient,
} from 'backstage-plugin-ai-initiatives-common';

/**
 * The plugin's use cases for other backend plugins. Pass the token of the caller
 * (`auth.getPluginRequestToken`) so that rights are checked as that caller.
 *
 * @public
 */
export const initiativesServiceRef = createServiceRef<InitiativesApi>({
  id: 'ai-initiatives.initiatives',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { discovery: coreServices.discovery },
      factory: ({ discovery }) =>
        new InitiativesClient({ discoveryApi: discovery, fetchApi: { fetch } }),
    }),
});
