import { createApp } from '@backstage/frontend-defaults';
import { demoSignInModule } from './modules/signIn/demoSignInModule';
import { navModule } from './modules/nav/navModule';

/** All plugins, ours included, arrive by feature discovery (`app.packages`). */
export const app = createApp({ features: [navModule, demoSignInModule] });
