import { LIMITS } from '../text/limits';
import { FieldProblem, FieldReader } from '../validation/FieldReader';
import { CHALLENGE_STATES, ChallengeState } from './types';

const words = { max: LIMITS.shortText };

/** Reads one text out of untrusted input, plus every problem found. @public */
export function parseDiscussionText(input: Readonly<Record<string, unknown>>): {
  readonly text: string;
  readonly problems: readonly FieldProblem[];
} {
  const reader = new FieldReader(input);
  reader.onlyKnown(['text']);
  const text = reader.text('text', { ...words, required: true });
  return { text: text ?? '', problems: reader.problems };
}

/** @public */
export interface ParsedChallengeChange {
  readonly state: ChallengeState;
  readonly text?: string;
  readonly amendment?: string;
  readonly problems: readonly FieldProblem[];
}

/** Reads what is to become of a challenge, plus every problem found. @public */
export function parseChallengeChange(
  input: Readonly<Record<string, unknown>>,
): ParsedChallengeChange {
  const reader = new FieldReader(input);
  reader.onlyKnown(['state', 'text', 'amendment']);
  const state = reader.choice('state', CHALLENGE_STATES);
  if (reader.raw('state') === undefined) {
    const choices = CHALLENGE_STATES.join(', ');
    reader.refuse('state', undefined, `is required: one of ${choices}`);
  }
  const text = reader.text('text', words);
  const amendment = reader.text('amendment', { max: LIMITS.title, name: true });
  if (state === 'open' && text === undefined && reader.problems.length === 0) {
    reader.refuse(
      'text',
      undefined,
      'is required to open it again: say what the answer leaves open',
    );
  }
  if (state && state !== 'amended' && amendment !== undefined) {
    reader.refuse(
      'amendment',
      amendment,
      `belongs to amended; leave it out for ${state}`,
    );
  }
  return {
    state: state ?? 'open',
    text,
    amendment,
    problems: reader.problems,
  };
}
