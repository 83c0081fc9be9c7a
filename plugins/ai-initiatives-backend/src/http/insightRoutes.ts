import type { InsightsQuery } from 'backstage-plugin-ai-initiatives-common';
import type { Router } from 'express';
import { readerContext } from './callContext';
import { queryOf } from './requestParts';
import type { RouteOptions } from './RouteOptions';

export function addInsightRoutes(
  router: Router,
  { service, httpAuth }: RouteOptions,
): void {
  router.get('/insights', async (req, res) => {
    const context = await readerContext(httpAuth, req);
    res.json(await service.getInsights(queryOf<InsightsQuery>(req), context));
  });
}
