import { CONDITIONAL, MatrixRow, OPEN, verdicts } from './matrixRow';

// Columns:             none outsider member reader author steward service

/** Who may settle an overlap. */
export const SETTLE_ROWS: readonly MatrixRow[] = [
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
];
