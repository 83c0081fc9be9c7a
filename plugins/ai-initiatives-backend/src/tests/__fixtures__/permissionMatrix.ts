import type { UseCases } from 'backstage-plugin-ai-initiatives-common';
import { DISCUSS_ROWS } from './discussRows';
import { CONDITIONAL, MatrixRow, OPEN, verdicts } from './matrixRow';
import { SETTLE_ROWS } from './settleRows';

export * from './matrixRow';

const READ: readonly (keyof UseCases)[] = [
  'listInitiatives',
  'getInitiativeFacets',
  'listRisksByDomain',
  'getInsights',
  'getInitiative',
  'getInitiativeHistory',
  'listDecisions',
  'getDecision',
  'getDecisionHistory',
  'getDecisionLineage',
  'exportDecision',
  'exportDecisions',
  'listPrinciples',
  'getPrinciple',
  'getPrincipleHistory',
  'compareInitiatives',
  'listOverlaps',
  'listResolutions',
  'listReviews',
  'getReview',
  'getReviewHistory',
  'getEntityOverview',
  'getEntityFacts',
  'listEntityFacts',
];

/** What is worked out for everybody at once takes public records alone. */
const READ_SHARED: readonly (keyof UseCases)[] = [
  'findSimilarWork',
  'listOverlapGroups',
  'getOverlapGroup',
  'listDivergences',
  'getDivergence',
];

const CHANGE: readonly (keyof UseCases)[] = [
  'updateInitiative',
  'archiveInitiative',
  'restoreInitiative',
  'updateDecision',
  'archiveDecision',
  'restoreDecision',
  'planReview',
  'updateReview',
  'holdReview',
  'skipReview',
  'draftFollowUp',
  'updatePrinciple',
  'archivePrinciple',
  'restorePrinciple',
];

// Columns:             none outsider member reader author steward service
const ALL = verdicts('  401  A        A      A      A      A       A');
const NOTHING = verdicts('401 -       -      -      -      -       -');
const AS_POLICY = verdicts('401 -     -      -      -      -       A');

/** The permission matrix: a verb on a kind of record, and what each caller gets. */
export const PERMISSION_MATRIX: readonly MatrixRow[] = [
  { verb: 'read', operations: READ, record: 'public', verdicts: ALL },
  {
    verb: 'read',
    operations: READ,
    record: 'restricted',
    verdicts: verdicts('401  -        A      A      A      A       -'),
  },
  {
    verb: 'read',
    operations: READ,
    record: 'hidden',
    verdicts: verdicts('401  -        A      A      A      -       -'),
  },
  {
    verb: 'read',
    operations: [...READ, ...READ_SHARED],
    record: 'closed',
    modes: OPEN,
    verdicts: ALL,
  },
  {
    verb: 'read',
    operations: [...READ, ...READ_SHARED],
    record: 'closed',
    modes: CONDITIONAL,
    verdicts: AS_POLICY,
  },
  {
    verb: 'follow',
    operations: ['follow'],
    record: 'public',
    verdicts: verdicts('401  A        A      A      A      A       D'),
  },
  {
    verb: 'follow',
    operations: ['follow'],
    record: 'restricted',
    verdicts: verdicts('401  -        A      A      A      A       D'),
  },
  {
    verb: 'follow',
    operations: ['follow'],
    record: 'hidden',
    verdicts: verdicts('401  -        A      A      A      -       D'),
  },
  {
    verb: 'follow',
    operations: ['follow'],
    record: 'closed',
    modes: OPEN,
    verdicts: verdicts('401  A        A      A      A      A       D'),
  },
  {
    verb: 'follow',
    operations: ['follow'],
    record: 'closed',
    modes: CONDITIONAL,
    verdicts: verdicts('401  -        -      -      -      -       D'),
  },
  {
    verb: 'read what is shared',
    operations: READ_SHARED,
    record: 'public',
    verdicts: ALL,
  },
  {
    verb: 'read what is shared',
    operations: READ_SHARED,
    record: 'restricted',
    verdicts: NOTHING,
  },
  {
    verb: 'read what is shared',
    operations: READ_SHARED,
    record: 'hidden',
    verdicts: NOTHING,
  },
  {
    verb: 'change',
    operations: CHANGE,
    record: 'public',
    verdicts: verdicts('401  D        A      D      A      A       D'),
  },
  {
    verb: 'change',
    operations: CHANGE,
    record: 'restricted',
    verdicts: verdicts('401  -        A      D      A      A       D'),
  },
  {
    verb: 'change',
    operations: CHANGE,
    record: 'hidden',
    verdicts: verdicts('401  -        A      D      A      -       D'),
  },
  {
    verb: 'change',
    operations: CHANGE,
    record: 'closed',
    modes: OPEN,
    verdicts: verdicts('401  D        D      D      A      A       D'),
  },
  {
    verb: 'change',
    operations: CHANGE,
    record: 'closed',
    modes: CONDITIONAL,
    verdicts: verdicts('401  -        -      -      -      -       D'),
  },
  ...SETTLE_ROWS,
  ...DISCUSS_ROWS,
  {
    // Of decisions of the outsider's team and of the record's, all public.
    verb: 'judge a divergence',
    operations: ['judgeDivergence', 'undoDivergenceVerdict'],
    verdicts: verdicts('401  A        A      D      A      A       D'),
  },
  {
    verb: 'create and import',
    operations: [
      'createInitiative',
      'createDecision',
      'createPrinciple',
      'takeOverPrinciple',
      'uploadImportFile',
      'startImport',
    ],
    verdicts: verdicts('401  A        A      A      A      A       D'),
  },
  {
    verb: "follow the author's import",
    operations: ['getImport', 'listImportRows', 'cancelImport'],
    verdicts: verdicts('401  -        -      -      A      A       D'),
  },
  {
    verb: 'read what is not about records',
    operations: [
      'listImportPresets',
      'getOverlapRebuild',
      'listDecisionTemplates',
    ],
    verdicts: ALL,
  },
  {
    verb: 'see and end what one follows oneself',
    operations: ['listFollows', 'unfollow', 'followEntity', 'unfollowEntity'],
    verdicts: verdicts('401  A        A      A      A      A       D'),
  },
  {
    verb: 'read which logs one may read',
    operations: ['listDecisionLogs'],
    verdicts: ALL,
  },
  {
    // Of a log that hangs on an entity the conditional policy hides from all.
    verb: 'read an imported record',
    operations: ['getDecisionSource'],
    modes: OPEN,
    verdicts: ALL,
  },
  {
    verb: 'read an imported record',
    operations: ['getDecisionSource'],
    modes: CONDITIONAL,
    verdicts: AS_POLICY,
  },
  {
    verb: 'convert an imported record',
    operations: ['convertDecision'],
    modes: OPEN,
    verdicts: verdicts('401  A        A      A      A      A       D'),
  },
  {
    verb: 'convert an imported record',
    operations: ['convertDecision'],
    modes: CONDITIONAL,
    verdicts: verdicts('401  -        -      -      -      -       D'),
  },
  {
    verb: 'upkeep',
    operations: [
      'verifyStore',
      'rebuildOverlaps',
      'cancelOverlapRebuild',
      'refreshDecisionLogs',
    ],
    verdicts: verdicts('401  D        D      D      D      A       D'),
  },
];
