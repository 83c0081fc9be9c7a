import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

// A whole backend in a process of its own, so that it can be killed. The parent
// passes the configuration and learns from standard output when it is up.
const backend = createBackend();

backend.add(
  mockServices.rootConfig.factory({
    data: JSON.parse(process.env.TEST_BACKEND_CONFIG ?? '{}'),
  }),
);
backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(mockServices.userInfo.factory());
backend.add(catalogServiceMock.factory({ entities: [] }));
backend.add(import('../..'));

backend.start().then(
  () => process.stdout.write('READY\n'),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  },
);
