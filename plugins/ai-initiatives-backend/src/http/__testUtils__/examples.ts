import type { UseCases } from 'backstage-plugin-ai-initiatives-common';
import type { Complete } from './Complete';
import { decisionExamples } from './decisionExamples';
import { discussionExamples } from './discussionExamples';
import { divergenceExamples } from './divergenceExamples';
import { entityExamples } from './entityExamples';
import { followExamples } from './followExamples';
import { importExamples } from './importExamples';
import { initiativeExamples } from './initiativeExamples';
import { insightExamples } from './insightExamples';
import { overlapExamples } from './overlapExamples';
import { principleExamples } from './principleExamples';
import { resolutionExamples } from './resolutionExamples';
import { reviewExamples } from './reviewExamples';
import { upkeepExamples } from './upkeepExamples';

/** One complete request and answer for a use case. */
export type Examples = {
  readonly [Name in keyof UseCases]: {
    readonly request: Complete<UseCases[Name]['request']>;
    readonly response: Complete<UseCases[Name]['response']>;
  };
};

export const examples: Examples = {
  ...principleExamples,
  ...insightExamples,
  ...initiativeExamples,
  ...decisionExamples,
  ...discussionExamples,
  ...followExamples,
  ...overlapExamples,
  ...divergenceExamples,
  ...resolutionExamples,
  ...reviewExamples,
  ...entityExamples,
  ...importExamples,
  ...upkeepExamples,
};
