import { LIMITS } from '../text/limits';
import { FieldProblem, FieldReader } from '../validation/FieldReader';
import { DIVERGENCE_VERDICTS, DivergenceVerdictKind } from './types';

/** @public */
export interface ParsedDivergenceVerdict {
  readonly verdict: DivergenceVerdictKind;
  readonly reason?: string;
  readonly problems: readonly FieldProblem[];
}

/**
 * Reads a verdict out of untrusted input, plus every problem found. With problems
 * it is not fit to be stored.
 *
 * @public
 */
export function parseDivergenceVerdict(options: {
  input: Readonly<Record<string, unknown>>;
}): ParsedDivergenceVerdict {
  const reader = new FieldReader(options.input);
  reader.onlyKnown(['verdict', 'reason']);
  const verdict = reader.choice('verdict', DIVERGENCE_VERDICTS);
  const reason = reader.text('reason', { max: LIMITS.shortText });
  if (!verdict && reader.raw('verdict') === undefined) {
    const choices = DIVERGENCE_VERDICTS.join(', ');
    reader.refuse('verdict', undefined, `is required: one of ${choices}`);
  }
  if (
    verdict === 'dismissed' &&
    reason === undefined &&
    !reader.problems.some(({ field }) => field === 'reason')
  ) {
    reader.refuse('reason', undefined, 'is required to dismiss: say why');
  }
  return {
    verdict: verdict ?? 'confirmed',
    reason,
    problems: reader.problems,
  };
}
