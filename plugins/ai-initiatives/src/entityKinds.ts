/** Kinds that work can be attached to, or that own it. */
export const ENTITY_KINDS = [
  'component',
  'system',
  'domain',
  'api',
  'resource',
  'airesource',
  'group',
  'user',
] as const;
