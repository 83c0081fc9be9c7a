import type { LogLocation } from './LogLocation';

/** A file of a log as it came. */
export interface LogFile {
  /** Below the folder of the log, with slashes. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** The files of a log at one moment. */
export interface FetchedLog {
  readonly files: readonly LogFile[];
  /** Names this state of the log. */
  readonly etag: string;
  /** One sentence for each file, or kind of file, that was left out. */
  readonly skipped: readonly string[];
}

/** Reads a log; undefined when it is still as the etag says. */
export type LogReader = (
  location: LogLocation,
  options: { readonly etag?: string; readonly signal?: AbortSignal },
) => Promise<FetchedLog | undefined>;
