import { OverlapBackground } from '../types';

/** Words with a place in a space of meanings or subjects. @public */
export interface TermSpace {
  readonly dimensions: number;
  /** Stems, ascending. */
  readonly terms: readonly string[];
  /** One number per term and dimension, row by row. */
  readonly rows: Int8Array;
  /** What each row is multiplied by. */
  readonly scales: Float32Array;
}

/**
 * What is known about a language before the first document is: how common its
 * words are in texts of the kind, which of them occur together, and which mean
 * something similar.
 *
 * @public
 */
export interface LanguageTables {
  /** Snowball algorithm behind every stem. */
  readonly language: string;
  readonly background: OverlapBackground;
  /** Term vectors of the background, times their singular values. */
  readonly latent: TermSpace;
  /** Unit vectors, times how far a word is out of the ordinary, 0 to 1. */
  readonly meaning: TermSpace;
}
