import type { UseCases } from 'backstage-plugin-ai-initiatives-common';
import { CONDITIONAL, MatrixRow, OPEN, verdicts } from './matrixRow';

const SPEAK: readonly (keyof UseCases)[] = [
  'raiseChallenge',
  'answerChallenge',
  'addAdvice',
];

// Columns:             none outsider member reader author steward service

/** Who may challenge decisions and advise on them. */
export const DISCUSS_ROWS: readonly MatrixRow[] = [
  // Whoever may read a decision may say what they think of it.
  {
    verb: 'challenge and advise',
    operations: SPEAK,
    record: 'public',
    verdicts: verdicts('401  A        A      A      A      A       D'),
  },
  {
    verb: 'challenge and advise',
    operations: SPEAK,
    record: 'restricted',
    verdicts: verdicts('401  -        A      A      A      A       D'),
  },
  {
    verb: 'challenge and advise',
    operations: SPEAK,
    record: 'hidden',
    verdicts: verdicts('401  -        A      A      A      -       D'),
  },
  {
    verb: 'challenge and advise',
    operations: SPEAK,
    record: 'closed',
    modes: OPEN,
    verdicts: verdicts('401  A        A      A      A      A       D'),
  },
  {
    verb: 'challenge and advise',
    operations: SPEAK,
    record: 'closed',
    modes: CONDITIONAL,
    verdicts: verdicts('401  -        -      -      -      -       D'),
  },
  // Those who answer for it say that a challenge was answered.
  {
    verb: 'close a challenge',
    operations: ['moveChallenge'],
    record: 'public',
    verdicts: verdicts('401  D        A      D      A      A       D'),
  },
  {
    verb: 'close a challenge',
    operations: ['moveChallenge'],
    record: 'restricted',
    verdicts: verdicts('401  -        A      D      A      A       D'),
  },
  {
    verb: 'close a challenge',
    operations: ['moveChallenge'],
    record: 'hidden',
    verdicts: verdicts('401  -        A      D      A      -       D'),
  },
  {
    verb: 'close a challenge',
    operations: ['moveChallenge'],
    record: 'closed',
    modes: OPEN,
    verdicts: verdicts('401  D        D      D      A      A       D'),
  },
  {
    verb: 'close a challenge',
    operations: ['moveChallenge'],
    record: 'closed',
    modes: CONDITIONAL,
    verdicts: verdicts('401  -        -      -      -      -       D'),
  },
  // It was asked of the group that owns most of the records.
  {
    verb: 'give advice',
    operations: ['giveAdvice'],
    record: 'public',
    verdicts: verdicts('401  D        A      D      D      D       D'),
  },
  {
    verb: 'give advice',
    operations: ['giveAdvice'],
    record: 'restricted',
    verdicts: verdicts('401  -        A      D      D      D       D'),
  },
  {
    verb: 'give advice',
    operations: ['giveAdvice'],
    record: 'hidden',
    verdicts: verdicts('401  -        A      D      D      -       D'),
  },
  {
    verb: 'give advice',
    operations: ['giveAdvice'],
    record: 'closed',
    modes: OPEN,
    verdicts: verdicts('401  D        A      D      D      D       D'),
  },
  {
    verb: 'give advice',
    operations: ['giveAdvice'],
    record: 'closed',
    modes: CONDITIONAL,
    verdicts: verdicts('401  -        -      -      -      -       D'),
  },
];
