import { LIMITS } from '../text/limits';
import { FieldProblem, FieldReader } from '../validation/FieldReader';
import { ADVICE_ROLES, AdviceRole } from './types';

/** @public */
export interface ParsedAdvice {
  readonly of?: string;
  readonly role: AdviceRole;
  readonly question?: string;
  readonly text?: string;
  readonly problems: readonly FieldProblem[];
}

const words = { max: LIMITS.shortText };

/** Reads advice that is asked for or offered, plus every problem found. @public */
export function parseAdvice(
  input: Readonly<Record<string, unknown>>,
): ParsedAdvice {
  const reader = new FieldReader(input);
  reader.onlyKnown(['of', 'role', 'question', 'text']);
  const role = reader.choice('role', ADVICE_ROLES);
  if (reader.raw('role') === undefined) {
    const choices = ADVICE_ROLES.join(', ');
    reader.refuse('role', undefined, `is required: one of ${choices}`);
  }
  const text = reader.text('text', words);
  const question = reader.text('question', words);
  const asked = reader.entityRef('of', {
    kinds: ['group', 'user'],
    // A text that cannot be taken has a problem of its own already.
    required:
      text === undefined &&
      !reader.problems.some(({ field }) => field === 'text'),
  });
  if (text !== undefined && question !== undefined) {
    reader.refuse(
      'question',
      question,
      'belongs to advice that is asked for; leave it out when offering a text',
    );
  }
  return {
    of: asked,
    role: role ?? 'affected',
    question,
    text,
    problems: reader.problems,
  };
}
