import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiLightbulbFlashLine } from '@remixicon/react';
import { apis } from './extensions/apis';
import { entityCards } from './extensions/entityCards';
import { entityContents } from './extensions/entityContents';
import { homeWidgets } from './extensions/homeWidgets';
import { pages } from './extensions/pages';
import { rootRouteRef } from './routes';

/** @public */
export const aiInitiativesPlugin = createFrontendPlugin({
  pluginId: 'ai-initiatives',
  title: 'AI initiatives',
  icon: <RiLightbulbFlashLine size={24} />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  extensions: [
    ...apis,
    ...pages,
    ...entityCards,
    ...entityContents,
    ...homeWidgets,
  ],
});
