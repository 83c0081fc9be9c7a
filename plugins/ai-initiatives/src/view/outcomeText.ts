import type {
  ExpectedOutcome,
  OutcomeObservation,
  OutcomeValue,
} from 'backstage-plugin-ai-initiatives-common';
import type { Translate } from '../hooks/useTranslation';

/** A value with its unit; words stand for themselves. */
export function outcomeText(
  value: OutcomeValue,
  { unit }: Pick<ExpectedOutcome, 'unit'>,
): string {
  if (typeof value === 'string') {
    return value;
  }
  const number = value.toLocaleString(undefined, { maximumFractionDigits: 6 });
  return unit ? `${number} ${unit}` : number;
}

/** What an observation says first: its value, its result, or its note. */
export function observationText(
  { value, result, note = '' }: OutcomeObservation,
  outcome: Pick<ExpectedOutcome, 'unit'>,
  t: Translate,
): string {
  if (value !== undefined) {
    return outcomeText(value, outcome);
  }
  return result ? t(`outcome.result.${result}`) : note;
}
