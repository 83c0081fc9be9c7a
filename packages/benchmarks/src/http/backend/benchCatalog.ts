import { createBackendModule } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { componentName, COMPONENTS, SYSTEMS, TEAMS } from './benchNames';

const LOCATION = 'url:http://localhost/bench.yaml';

function entity(kind: string, name: string, spec: Entity['spec']): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      title: `${kind} ${name}`,
      annotations: {
        'backstage.io/managed-by-location': LOCATION,
        'backstage.io/managed-by-origin-location': LOCATION,
      },
    },
    spec,
  };
}

/** Components in systems in domains, each depending on its neighbours. */
function entities(): Entity[] {
  const owner = 'group:default/team-0';
  const systems = Array.from({ length: SYSTEMS }, (_, index) =>
    entity('System', `system-${index}`, {
      owner,
      domain: `domain-${index % 5}`,
    }),
  );
  const domains = Array.from({ length: 5 }, (_, index) =>
    entity('Domain', `domain-${index}`, { owner }),
  );
  const teams = Array.from({ length: TEAMS }, (_, index) =>
    entity('Group', `team-${index}`, { type: 'team', children: [] }),
  );
  const components = Array.from({ length: COMPONENTS }, (_, index) =>
    entity('Component', componentName(index), {
      type: 'service',
      lifecycle: 'production',
      owner,
      system: `system-${index % SYSTEMS}`,
      dependsOn: [1, 2, 3].map(
        step => `component:${componentName((index + step) % COMPONENTS)}`,
      ),
    }),
  );
  return [...teams, ...domains, ...systems, ...components];
}

/** A catalog of its own, given in one piece. */
export const benchCatalog = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'bench',
  register(env) {
    env.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      async init({ catalog }) {
        catalog.addEntityProvider({
          getProviderName: () => 'bench',
          connect: connection =>
            connection.applyMutation({
              type: 'full',
              entities: entities().map(item => ({
                entity: item,
                locationKey: 'bench',
              })),
            }),
        });
      },
    });
  },
});
