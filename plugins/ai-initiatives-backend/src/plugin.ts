import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { notificationService } from '@backstage/plugin-notifications-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  aiInitiativesSeedExtensionPoint,
  Seed,
} from 'backstage-plugin-ai-initiatives-node';
import { readConfig } from './config';
import { startAiInitiatives } from './startAiInitiatives';

/**
 * Backend of the AI Initiatives plugin.
 *
 * @public
 */
export const aiInitiativesPlugin = createBackendPlugin({
  pluginId: 'ai-initiatives',
  register(env) {
    const seeds: Seed[] = [];
    env.registerExtensionPoint(aiInitiativesSeedExtensionPoint, {
      addSeed: seed => seeds.push(seed),
    });
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
      },
      init: ({ config, ...services }) =>
        startAiInitiatives({
          ...services,
          seeds,
          config: readConfig(config),
          integrations: ScmIntegrations.fromConfig(config),
        }),
    });
  },
});
