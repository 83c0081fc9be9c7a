import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

// `yarn start` in this folder. Every request is taken for user:default/mock:
//
//   curl -X POST http://localhost:7007/api/ai-initiatives/initiatives \
//     -H 'Content-Type: application/json' -d '{"title":"Claims triage",
//     "problem":"Claims are sorted by hand","owner":"user:default/mock"}'
//   curl http://localhost:7007/api/ai-initiatives/initiatives
const backend = createBackend();

backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(
  catalogServiceMock.factory({
    entities: [
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'claims-intake', title: 'Claims intake' },
        spec: { type: 'service', lifecycle: 'production', owner: 'mock' },
      },
    ],
  }),
);
backend.add(import('../src'));

backend.start();
