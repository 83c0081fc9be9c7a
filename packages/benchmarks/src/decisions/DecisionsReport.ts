import { ReaderScore } from './score/scoreReadings';

/** Files a reader takes for records, against what a person says they are. */
export interface KindScore {
  readonly records: number;
  readonly recordsKept: number;
  readonly others: number;
  readonly othersLeftOut: number;
  /** Files where the two differ, with our reason. */
  readonly differences: readonly string[];
}

export interface ParseTimes {
  readonly files: number;
  readonly medianMilliseconds: number;
  readonly p95Milliseconds: number;
  readonly slowestMilliseconds: number;
}

/** What `bench -- decisions` measures. */
export interface DecisionsReport {
  readonly oracleRecords: number;
  readonly readers: readonly ReaderScore[];
  /** Absent without an index. */
  readonly kinds?: KindScore;
  /** Records the community plugin's default filter lists. */
  readonly communityListed: number;
  readonly times: ParseTimes;
}
