/** A ranked document. Probability is absent where a ranker cannot give one. */
export interface RankedItem {
  readonly doc: string;
  readonly score: number;
  readonly probability?: number;
}

/** Documents found for one query, best first. */
export type Ranking = readonly RankedItem[];

/** Something that finds similar documents in a fixed collection. */
export interface Ranker {
  readonly name: string;
  /** Documents of other teams like the given one. */
  similar(id: string, depth: number): Ranking;
  /** Documents like a text that is not in the collection. */
  draft(text: string, depth: number): Ranking;
}
