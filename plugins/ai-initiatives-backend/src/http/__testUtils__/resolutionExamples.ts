import { initiative } from './exampleInitiatives';
import { overlapResolution, resolutionView } from './exampleOverlaps';
import type { Examples } from './examples';

type Names =
  | 'proposeResolution'
  | 'consentToResolution'
  | 'undoResolution'
  | 'listResolutions';

/** The examples of settling overlaps. */
export const resolutionExamples: Pick<Examples, Names> = {
  proposeResolution: {
    request: {
      left: 'letter-reader-efgh6789',
      right: initiative.id,
      kind: 'deliberate-parallel',
      rationale: 'Two markets.',
      revisitOn: '2026-12-01',
      kept: null,
    },
    response: resolutionView,
  },
  consentToResolution: {
    request: { id: overlapResolution.id },
    response: resolutionView,
  },
  undoResolution: {
    request: { id: overlapResolution.id },
    response: resolutionView,
  },
  listResolutions: {
    request: {
      initiative: initiative.id,
      state: 'proposed',
      limit: 10,
      offset: 0,
    },
    response: {
      totalItems: 41,
      limit: 20,
      offset: 40,
      items: [resolutionView],
    },
  },
};
