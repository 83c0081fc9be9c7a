import type { Place } from '../types';

/**
 * One option of a record.
 *
 * @public
 */
export interface DecisionOption {
  readonly title: string;
  readonly place: Place;
  /** The record marks it as the one that was chosen. */
  readonly isChosen: boolean;
}

/**
 * `notUnderstood`: a section talks of options without listing them.
 *
 * @public
 */
export interface OptionsFact {
  readonly state: 'stated' | 'notStated' | 'notUnderstood';
  readonly options: readonly DecisionOption[];
  readonly heading?: string;
  /** Alternatives usually leave the chosen one out. */
  readonly kind?: 'considered' | 'alternatives';
  readonly place?: Place;
}
