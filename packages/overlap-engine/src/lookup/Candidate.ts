/** A document found for a query. @public */
export interface Candidate {
  readonly id: string;
  readonly score: number;
  readonly probability: number;
}

/** Which candidates to return. @public */
export interface CandidateOptions {
  /** At most this many; all of them by default. */
  readonly limit?: number;
  /** Lowest score returned. */
  readonly minScore?: number;
  /** Lowest probability returned. */
  readonly minProbability?: number;
  /** Says whether a document may be returned. Asked only about those that would be. */
  readonly accept?: (id: string) => boolean;
}
