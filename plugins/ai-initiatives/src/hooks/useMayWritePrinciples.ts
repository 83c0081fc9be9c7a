import { usePermission } from '@backstage/plugin-permission-react';
import { principleCreatePermission } from 'backstage-plugin-ai-initiatives-common';

export function useMayWritePrinciples(): boolean {
  return usePermission({ permission: principleCreatePermission }).allowed;
}
