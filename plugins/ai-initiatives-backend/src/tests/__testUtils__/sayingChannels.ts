import type { UseCases } from 'backstage-plugin-ai-initiatives-common';
import type { Principal, RecordName } from '../__fixtures__/permissionMatrix';
import type { Answer } from './MatrixCaller';
import type { MatrixRecord } from './matrixRecords';
import type { MatrixWorld } from './MatrixWorld';

/** What somebody says about a record, or about what was said. */
export interface SayingChannel {
  readonly operation: keyof UseCases;
  /** What is asked for by its id. */
  readonly of:
    | 'initiatives'
    | 'resolutions'
    | 'decisions'
    | 'challenges'
    | 'advice';
  readonly ask: (
    world: MatrixWorld,
    principal: Principal,
    record: MatrixRecord,
  ) => Promise<Answer>;
}

/** How an overlap is settled. */
const SETTLE_CHANNELS: readonly SayingChannel[] = [
  {
    operation: 'proposeResolution',
    of: 'initiatives',
    ask: (world, principal, { id }) =>
      world.ask(principal, 'proposeResolution', {
        left: id,
        right: world.base,
        kind: 'split-scope',
      }),
  },
  {
    operation: 'planReview',
    of: 'initiatives',
    ask: (world, principal, { id }) =>
      world.ask(principal, 'planReview', {
        input: { subject: { kind: 'initiative', ref: id } },
      }),
  },
  {
    operation: 'consentToResolution',
    of: 'resolutions',
    ask: (world, principal, { id }) =>
      world.ask(principal, 'consentToResolution', { id }),
  },
  {
    operation: 'undoResolution',
    of: 'resolutions',
    ask: (world, principal, { id }) =>
      world.ask(principal, 'undoResolution', { id }),
  },
];

/** How a decision is challenged and advised on. */
const DISCUSS_CHANNELS: readonly SayingChannel[] = [
  {
    operation: 'raiseChallenge',
    of: 'decisions',
    ask: (world, principal, { id }) =>
      world.ask(principal, 'raiseChallenge', { id, text: 'It is slow.' }),
  },
  {
    operation: 'answerChallenge',
    of: 'challenges',
    ask: (world, principal, { id }) =>
      world.ask(principal, 'answerChallenge', { id, text: 'It is not.' }),
  },
  {
    operation: 'moveChallenge',
    of: 'challenges',
    ask: (world, principal, { id }) =>
      world.ask(principal, 'moveChallenge', {
        id,
        state: 'answered',
        text: 'It is not.',
      }),
  },
  {
    operation: 'addAdvice',
    of: 'decisions',
    ask: (world, principal, { id }) =>
      world.ask(principal, 'addAdvice', { id, role: 'expert', text: 'Wait.' }),
  },
  {
    operation: 'giveAdvice',
    of: 'advice',
    ask: (world, principal, { id }) =>
      world.ask(principal, 'giveAdvice', { id, text: 'Wait.' }),
  },
];

export const SAYING_CHANNELS = [...SETTLE_CHANNELS, ...DISCUSS_CHANNELS];

/** Something of one's own for each step that goes through. */
export async function freshOf(
  world: MatrixWorld,
  of: SayingChannel['of'],
  record: RecordName,
): Promise<MatrixRecord> {
  const isSettling = of === 'initiatives' || of === 'resolutions';
  const about = isSettling
    ? await world.createInitiative(record)
    : await world.createDecision(record);
  switch (of) {
    case 'resolutions':
      return world.createResolution(record, about);
    case 'challenges':
      return world.createChallenge(about);
    case 'advice':
      return world.createAdvice(about);
    default:
      return about;
  }
}
