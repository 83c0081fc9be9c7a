import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { aiInitiativesSeedExtensionPoint } from 'backstage-plugin-ai-initiatives-node';
import { loadSeedData } from './seed/loadSeedData';

/** `demo.seed`: fills an empty store with the invented company of examples/. */
export const demoSeedModule = createBackendModule({
  pluginId: 'ai-initiatives',
  moduleId: 'demo-seed',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        seed: aiInitiativesSeedExtensionPoint,
      },
      async init({ config, seed }) {
        if (config.getOptionalBoolean('demo.seed')) {
          seed.addSeed({ load: loadSeedData });
        }
      },
    });
  },
});
