import type { RichLink } from '../markdown/RichLine';
import type { FactSource, Place } from '../types';
import type { LabelRole } from '../words/DecisionWords';

/** `label: value`, wherever and however it is written. */
export interface LabelledValue {
  readonly role: LabelRole | undefined;
  readonly label: string;
  /** As written, without markup. */
  readonly raw: string;
  /** Parts that are values of their own: items of a list, entries of a sequence. */
  readonly parts: readonly string[];
  readonly links: readonly RichLink[];
  /** Lines that follow without a label of their own. */
  readonly rest: readonly string[];
  readonly source: FactSource;
  readonly place: Place;
}
