import { RankerGain } from '../overlap/compareRankings';
import { DraftQuality } from '../overlap/evaluateDrafts';
import { QueryQuality } from '../overlap/evaluateQueries';
import { Timing } from './measureRanker';

/** One row: how something ranks and how fast. */
export interface PeerReport {
  readonly name: string;
  readonly queries: Omit<QueryQuality, 'falseAlarms'>;
  readonly drafts?: DraftQuality;
  /** Milliseconds for the ten best of one initiative. */
  readonly queryTime: Timing;
  /** Milliseconds for the ten best of one draft. */
  readonly draftTime?: Timing;
  /** Absent from our own row. */
  readonly toOurs?: RankerGain & {
    /** Their median time over ours. */
    readonly timesSlower: number;
    readonly draftTimesSlower?: number;
  };
}

/** Everything the comparison found out, our engine first. */
export interface PeersReport {
  readonly year: string;
  readonly documents: number;
  readonly rounds: number;
  readonly rows: readonly PeerReport[];
  /** Rows that could not be had, and why. */
  readonly leftOut: readonly string[];
}
