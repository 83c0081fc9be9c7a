import { initiative } from './exampleInitiatives';
import type { Examples } from './examples';

const rebuild = {
  state: 'running' as const,
  percent: 40,
  mayRun: true,
  learnt: { verdicts: 23, half: 0.57 },
};

type Names =
  | 'verifyStore'
  | 'getOverlapRebuild'
  | 'rebuildOverlaps'
  | 'cancelOverlapRebuild';

/** The examples of what keeps the store in order. */
export const upkeepExamples: Pick<Examples, Names> = {
  verifyStore: {
    request: {},
    response: {
      checkedAt: initiative.updatedAt,
      violations: [{ invariant: 'history', detail: 'Revision 2 is missing.' }],
    },
  },
  getOverlapRebuild: { request: {}, response: rebuild },
  rebuildOverlaps: { request: {}, response: { ...rebuild, state: 'waiting' } },
  cancelOverlapRebuild: {
    request: {},
    response: { ...rebuild, state: 'idle', percent: 0 },
  },
};
