import { createApiRef } from '@backstage/frontend-plugin-api';
import type { InitiativesApi } from 'backstage-plugin-ai-initiatives-common';

/** The backend of the plugin, as the UI sees it. @public */
export const aiInitiativesApiRef = createApiRef<InitiativesApi>().with({
  id: 'plugin.ai-initiatives.client',
  pluginId: 'ai-initiatives',
});
