import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type {
  DecisionInput,
  InitiativeInput,
  PrincipleInput,
} from 'backstage-plugin-ai-initiatives-common';
import type {
  SeedData,
  SeedReview,
} from 'backstage-plugin-ai-initiatives-node';
import { join } from 'node:path';
import { readDiscussions } from './readDiscussions';
import { readRecordFiles } from './readRecordFiles';

/** The example company's records. Decision logs in repositories arrive by themselves. */
export async function loadSeedData(): Promise<SeedData> {
  const root = resolvePackagePath('backend', '..', '..');
  const [principles, initiatives, decisions, discussions, reviews] =
    await Promise.all([
      readRecordFiles<PrincipleInput>(join(root, 'examples', 'principles')),
      readRecordFiles<InitiativeInput>(join(root, 'examples', 'initiatives')),
      readRecordFiles<DecisionInput>(join(root, 'examples', 'decisions')),
      readDiscussions(join(root, 'examples', 'discussions')),
      readRecordFiles<SeedReview>(join(root, 'examples', 'reviews')),
    ]);
  return { principles, initiatives, decisions, discussions, reviews };
}
