import type { BackstageCredentials } from '@backstage/backend-plugin-api';

/** Who acts: the ref of a user or the subject of a service. */
export function actorOf({ principal }: BackstageCredentials): string {
  const { userEntityRef, subject } = principal as {
    userEntityRef?: string;
    subject?: string;
  };
  return userEntityRef ?? subject ?? 'unknown';
}
