/** One row of an inventory. */
export interface CorpusItem {
  /** `fed<year>-<row>`, rows from 0001 in file order. */
  readonly id: string;
  /** Agency and bureau. */
  readonly team: string;
  readonly title: string;
  readonly problem: string;
  readonly outputs: string;
}
