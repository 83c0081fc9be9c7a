import { RankerComparison } from './compareRankers';
import { CalibrationQuality } from './evaluateCalibration';
import { DraftQuality } from './evaluateDrafts';
import { GroupQuality } from './evaluateGroups';
import { QueryQuality } from './evaluateQueries';

/** Milliseconds. */
export interface OverlapTiming {
  /** Model, vectors and index of the whole collection. */
  readonly build: number;
  readonly queryP50?: number;
  readonly queryP95?: number;
  readonly draftP50?: number;
  readonly draftP95?: number;
  /** All pairs, then the groups. */
  readonly groups?: number;
}

/** Everything the overlap benchmark found out. */
export interface OverlapReport {
  readonly ranker: string;
  readonly year: string;
  readonly documents: number;
  readonly queries?: QueryQuality;
  readonly calibration?: CalibrationQuality;
  readonly groups?: GroupQuality;
  readonly drafts?: DraftQuality;
  readonly timing: OverlapTiming;
  /** Counting shared words only, as a yardstick. */
  readonly wordsOnly?: RankerComparison;
  /** One subject space instead of two, as another yardstick. */
  readonly learntSubject?: RankerComparison;
}
