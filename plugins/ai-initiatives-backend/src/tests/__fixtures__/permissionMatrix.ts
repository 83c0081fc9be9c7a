import type { UseCases } from 'backstage-plugin-ai-initiatives-common';

/** Who calls, in the order of the columns below. */
export const PRINCIPALS = [
  'none',
  'outsider',
  'member',
  'reader',
  'author',
  'steward',
  'service',
] as const;

/**
 * Nobody; somebody of another team; a member of the owner; a named reader; the
 * person who registered the record but does not own it; a steward; a static
 * token or another plugin.
 */
export type Principal = (typeof PRINCIPALS)[number];

/** Permissions switched off, a policy that allows all, one with conditions. */
export type PermissionMode = 'off' | 'allow-all' | 'conditional';

/** Which record: by visibility, or `closed`, public but not for this policy. */
export const RECORDS = ['public', 'restricted', 'hidden', 'closed'] as const;

export type RecordName = (typeof RECORDS)[number];

/**
 * Allowed; absent, which is the same as something that does not exist; denied,
 * which says that it exists; not authenticated.
 */
export type Verdict = 'A' | '-' | 'D' | '401';

export interface MatrixRow {
  readonly verb: string;
  readonly operations: readonly (keyof UseCases)[];
  /** Missing where no record is asked for. */
  readonly record?: RecordName;
  /** Missing means all. */
  readonly modes?: readonly PermissionMode[];
  readonly verdicts: Readonly<Record<Principal, Verdict>>;
}

/** Verdicts in the order of `PRINCIPALS`. */
function verdicts(text: string): MatrixRow['verdicts'] {
  const list = text.trim().split(/\s+/);
  if (list.length !== PRINCIPALS.length) {
    throw new Error(`Expected ${PRINCIPALS.length} verdicts in '${text}'`);
  }
  return Object.fromEntries(
    PRINCIPALS.map((principal, index) => [principal, list[index]]),
  ) as MatrixRow['verdicts'];
}

const READ: readonly (keyof UseCases)[] = [
  'listInitiatives',
  'getInitiativeFacets',
  'getInitiative',
  'getInitiativeHistory',
  'listDecisions',
  'getDecision',
  'getDecisionHistory',
  'exportDecision',
  'compareInitiatives',
  'listOverlaps',
  'listResolutions',
  'getEntityOverview',
];

/** What is worked out for everybody at once takes public records alone. */
const READ_SHARED: readonly (keyof UseCases)[] = [
  'findSimilarWork',
  'listOverlapGroups',
  'getOverlapGroup',
];

const CHANGE: readonly (keyof UseCases)[] = [
  'updateInitiative',
  'archiveInitiative',
  'restoreInitiative',
  'updateDecision',
  'archiveDecision',
  'restoreDecision',
];

const OPEN: readonly PermissionMode[] = ['off', 'allow-all'];
const CONDITIONAL: readonly PermissionMode[] = ['conditional'];

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
  // The other side is public and belongs to the outsider's team: it may be spoken
  // for wherever the record can be read.
  {
    verb: 'propose to settle',
    operations: ['proposeResolution'],
    record: 'public',
    verdicts: verdicts('401  A        A      D      A      A       D'),
  },
  {
    verb: 'propose to settle',
    operations: ['proposeResolution'],
    record: 'restricted',
    verdicts: verdicts('401  -        A      D      A      A       D'),
  },
  {
    verb: 'propose to settle',
    operations: ['proposeResolution'],
    record: 'hidden',
    verdicts: verdicts('401  -        A      D      A      -       D'),
  },
  {
    verb: 'propose to settle',
    operations: ['proposeResolution'],
    record: 'closed',
    modes: OPEN,
    verdicts: verdicts('401  A        D      D      A      A       D'),
  },
  {
    verb: 'propose to settle',
    operations: ['proposeResolution'],
    record: 'closed',
    modes: CONDITIONAL,
    verdicts: verdicts('401  -        -      -      -      -       D'),
  },
  {
    verb: 'agree',
    operations: ['consentToResolution'],
    record: 'public',
    verdicts: verdicts('401  A        A      D      D      D       D'),
  },
  {
    verb: 'agree',
    operations: ['consentToResolution'],
    record: 'restricted',
    verdicts: verdicts('401  -        A      D      D      D       D'),
  },
  {
    verb: 'agree',
    operations: ['consentToResolution'],
    record: 'hidden',
    verdicts: verdicts('401  -        A      D      D      -       D'),
  },
  {
    verb: 'agree',
    operations: ['consentToResolution'],
    record: 'closed',
    modes: OPEN,
    verdicts: verdicts('401  A        D      D      D      D       D'),
  },
  {
    verb: 'agree',
    operations: ['consentToResolution'],
    record: 'closed',
    modes: CONDITIONAL,
    verdicts: verdicts('401  -        -      -      -      -       D'),
  },
  {
    verb: 'undo',
    operations: ['undoResolution'],
    record: 'public',
    verdicts: verdicts('401  A        A      D      A      A       D'),
  },
  {
    verb: 'undo',
    operations: ['undoResolution'],
    record: 'restricted',
    verdicts: verdicts('401  -        A      D      A      A       D'),
  },
  {
    verb: 'undo',
    operations: ['undoResolution'],
    record: 'hidden',
    verdicts: verdicts('401  -        A      D      A      -       D'),
  },
  {
    verb: 'undo',
    operations: ['undoResolution'],
    record: 'closed',
    modes: OPEN,
    verdicts: verdicts('401  A        D      D      A      A       D'),
  },
  {
    verb: 'undo',
    operations: ['undoResolution'],
    record: 'closed',
    modes: CONDITIONAL,
    verdicts: verdicts('401  -        -      -      -      -       D'),
  },
  {
    verb: 'create and import',
    operations: [
      'createInitiative',
      'createDecision',
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
    operations: ['listImportPresets', 'getOverlapRebuild'],
    verdicts: ALL,
  },
  {
    verb: 'see and end what one follows oneself',
    operations: ['listFollows', 'unfollow'],
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
