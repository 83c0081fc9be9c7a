import type { Fact } from '../types';

/**
 * An ISO date. Day and month that only other records can settle are not understood until they do.
 *
 * @public
 */
export interface DateFact extends Fact<string> {
  /** The month, where no day is given: for sorting, as in `2026-01`. */
  readonly month?: string;
  /** Both readings of a date like 04/07/2023, until the log settles it. */
  readonly readings?: {
    readonly dayFirst: string;
    readonly monthFirst: string;
  };
}
