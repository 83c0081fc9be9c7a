import { usePermission } from '@backstage/plugin-permission-react';
import { initiativeCreatePermission } from 'backstage-plugin-ai-initiatives-common';

export function useMayRegister(): boolean {
  return usePermission({ permission: initiativeCreatePermission }).allowed;
}
