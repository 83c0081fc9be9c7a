import { LanguageTables } from '../tables/LanguageTables';

/** A document found for a query. @public */
export interface Candidate {
  readonly id: string;
  readonly score: number;
  readonly probability: number;
}

/** What every search takes. @public */
export interface SearchOptions {
  /** At most this many; all of them by default. */
  readonly limit?: number;
  /** Lowest score returned. */
  readonly minScore?: number;
  /** Says whether a document may be returned. Asked only about those that would be. */
  readonly accept?: (id: string) => boolean;
}

/** Which candidates to return. @public */
export interface CandidateOptions extends SearchOptions {
  /** Lowest probability returned. */
  readonly minProbability?: number;
}

/**
 * A document found for a draft. Its score ranks documents for one draft; it says
 * nothing about how probable an overlap is, because a draft says too little.
 *
 * @public
 */
export interface DraftCandidate {
  readonly id: string;
  readonly score: number;
}

/** Which documents to return for a draft. @public */
export interface DraftOptions extends SearchOptions {
  /** Those the model was built with. Without them only the typed words themselves are found. */
  readonly tables?: LanguageTables;
  /** Compare with everything, however much there is and however long it takes. */
  readonly thorough?: boolean;
}
