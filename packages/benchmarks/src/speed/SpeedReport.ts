import { Timing } from '../peers/measureRanker';

/** What one size costs. Times in milliseconds, memory in bytes. */
export interface SizeReport {
  readonly size: number;
  /** Of these, how many are real. */
  readonly real: number;
  /** Time of a core, so that other work on the machine does not count. */
  readonly model: number;
  /** Vectors and index, time of a core. */
  readonly build: number;
  /** What the index adds, model and texts left out, per initiative. */
  readonly indexBytesPerInitiative: number;
  /** Highest resident memory of the process, model building included. */
  readonly mostResidentBytes: number;
  /** The ten best for a draft of six to sixteen words. */
  readonly draft: Timing;
  /** The same when everything is compared. */
  readonly draftThorough: Timing;
  /** How many of the ten that comparing with everything finds are found, 0 to 1. */
  readonly draftRecall: number;
  /** The ten best for a whole text, read and weighed first. */
  readonly wholeText: Timing;
  /** Adding an initiative and finding its twenty best. */
  readonly addOne: Timing;
  /** Bytes per second that copying a large array moves. */
  readonly copied: number;
  /** Bytes per second that searching for a whole text touches. */
  readonly touched: number;
}

/** A size that could not be measured, and why. */
export interface SizeFailure {
  readonly size: number;
  readonly failed: string;
}
