import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type {
  DecisionInput,
  InitiativeInput,
} from 'backstage-plugin-ai-initiatives-common';
import type { SeedData } from 'backstage-plugin-ai-initiatives-node';
import { join } from 'node:path';
import { readDecisionLog } from './readDecisionLog';
import { readRecordFiles } from './readRecordFiles';

/** The example company's records, then this project's own decision log. */
export async function loadSeedData(): Promise<SeedData> {
  const root = resolvePackagePath('backend', '..', '..');
  const [initiatives, decisions, decisionLog] = await Promise.all([
    readRecordFiles<InitiativeInput>(join(root, 'examples', 'initiatives')),
    readRecordFiles<DecisionInput>(join(root, 'examples', 'decisions')),
    readDecisionLog({
      folder: join(root, 'docs', 'decisions'),
      links: join(root, 'examples', 'decision-log.yaml'),
    }),
  ]);
  return { initiatives, decisions: [...decisions, ...decisionLog] };
}
