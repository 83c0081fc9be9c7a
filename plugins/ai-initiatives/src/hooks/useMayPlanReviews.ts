import { usePermission } from '@backstage/plugin-permission-react';
import { reviewCreatePermission } from 'backstage-plugin-ai-initiatives-common';

export function useMayPlanReviews(): boolean {
  return usePermission({ permission: reviewCreatePermission }).allowed;
}
