import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type {
  DecisionInput,
  InitiativeInput,
} from 'backstage-plugin-ai-initiatives-common';
import type { SeedData } from 'backstage-plugin-ai-initiatives-node';
import { join } from 'node:path';
import { readRecordFiles } from './readRecordFiles';

/** The example company's records. Decision logs in repositories arrive by themselves. */
export async function loadSeedData(): Promise<SeedData> {
  const root = resolvePackagePath('backend', '..', '..');
  const [initiatives, decisions] = await Promise.all([
    readRecordFiles<InitiativeInput>(join(root, 'examples', 'initiatives')),
    readRecordFiles<DecisionInput>(join(root, 'examples', 'decisions')),
  ]);
  return { initiatives, decisions };
}
