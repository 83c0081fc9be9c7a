import { createRouteRef } from '@backstage/core-plugin-api';

export const legacyRootRouteRef = createRouteRef({ id: 'ai-initiatives' });

export const legacyEntityContentRouteRef = createRouteRef({
  id: 'ai-initiatives:entity-content',
});
