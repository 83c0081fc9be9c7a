import {
  ComparedResolution,
  OverlapMeasure,
  OverlapResolution,
  ResolutionView,
} from 'backstage-plugin-ai-initiatives-common';
import type { Complete } from './Complete';
import { header } from './exampleParts';
import { initiative, initiativeSummary } from './exampleInitiatives';
import { decision } from './exampleDecisions';

export const measure: Complete<OverlapMeasure> = {
  probability: 0.61,
  band: 'likely',
  kinds: ['same-problem', 'same-data'],
  evidence: {
    terms: [{ label: 'claims', typed: 'damages', share: 0.5 }],
    entities: [
      {
        ref: 'resource:default/claims-db',
        title: 'Claims database',
        kind: 'data',
        share: 0.3,
      },
    ],
    subjectShare: 0.05,
    otherShare: 0.15,
  },
};

const agreed = [
  { side: 'right', by: 'user:default/ada', at: header.createdAt },
] as const;

export const overlapResolution: Complete<OverlapResolution> = {
  id: 'deliberate-parallel-abcd2345',
  kind: 'deliberate-parallel',
  status: 'proposed',
  decision: decision.id,
  revisitOn: '2026-12-01',
  outdated: true,
  revisitDue: true,
  consents: agreed,
};

export const comparedResolution: Complete<ComparedResolution> = {
  ...overlapResolution,
  rationale: 'Two markets.',
  kept: initiative.id,
  mayConsent: true,
  mayUndo: false,
};

export const resolutionView: Complete<ResolutionView> = {
  resolution: {
    id: overlapResolution.id,
    left: initiative.id,
    right: 'letter-reader-efgh6789',
    kind: 'deliberate-parallel',
    rationale: 'Two markets.',
    revisitOn: '2026-12-01',
    kept: initiative.id,
    decision: decision.id,
    status: 'undone',
    consents: agreed,
    proposedBy: 'user:default/ada',
    proposedAt: header.createdAt,
    undoneBy: 'user:default/grace',
    undoneAt: header.updatedAt,
    revision: 2,
  },
  left: initiativeSummary,
  right: initiativeSummary,
  outdated: true,
  revisitDue: true,
  mayConsent: false,
  mayUndo: true,
};

export const overlap = {
  ...measure,
  left: initiativeSummary,
  right: { ...initiativeSummary, id: 'letter-reader-efgh6789' },
  resolution: overlapResolution,
};
