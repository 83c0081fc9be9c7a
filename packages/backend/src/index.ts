import { createBackend } from '@backstage/backend-defaults';
import { demoPolicyModule } from './modules/demoPolicy';
import { demoSeedModule } from './modules/demoSeed';
import { demoSignInModule } from './modules/demoSignIn';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(demoSignInModule);

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
// AiResource entities and APIs of type mcp-server.
backend.add(import('@backstage/plugin-catalog-backend-module-ai-model'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(demoPolicyModule);

backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));

backend.add(import('backstage-plugin-ai-initiatives-backend'));
backend.add(demoSeedModule);

backend.start();
