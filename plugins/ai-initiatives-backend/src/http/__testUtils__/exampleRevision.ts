import { initiative } from './exampleInitiatives';

export const revision = {
  recordId: initiative.id,
  revision: 3,
  action: 'changed',
  at: initiative.updatedAt,
  by: initiative.updatedBy,
  visibility: 'public',
  changes: [{ field: 'stage', before: 'idea', after: 'pilot' }],
} as const;
