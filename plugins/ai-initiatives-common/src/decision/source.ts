/**
 * What the portal makes of something a file may say. Absent and unreadable are
 * different things, and neither is a value.
 *
 * @public
 */
export const FACT_STATES = ['stated', 'notStated', 'notUnderstood'] as const;

/** @public */
export type FactState = (typeof FACT_STATES)[number];

/** Something a file says, as far as it could be read. @public */
export interface SourceFact {
  readonly state: FactState;
  /** As written. */
  readonly raw?: string;
  /** Counted from 1. */
  readonly line?: number;
}

/** Something to know before trusting what was read. @public */
export interface SourceWarning {
  readonly message: string;
  /** Counted from 1. */
  readonly line?: number;
}

/** @public */
export const SOURCE_FORMATS = ['markdown', 'asciidoc', 'text'] as const;

/** @public */
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** @public */
export const SOURCE_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
] as const;

/** @public */
export type SourceEncoding = (typeof SOURCE_ENCODINGS)[number];

/**
 * The file in a repository that a decision record was read from. That file is the
 * truth: the record follows it and cannot be changed here. People in it are plain
 * text, since anybody can write any name into a file.
 *
 * @public
 */
export interface DecisionSource {
  /** The catalog entity whose decision log the file belongs to. */
  readonly entityRef: string;
  /** Below the folder of the log, with slashes. */
  readonly path: string;
  /** The file at the code host, if it is at one. */
  readonly url?: string;
  /** Names the state of the log in which this version was found. */
  readonly etag?: string;
  /** Of the very bytes, in hexadecimal. */
  readonly sha256: string;
  readonly encoding: SourceEncoding;
  readonly format: SourceFormat;
  readonly facts: {
    readonly title: SourceFact;
    readonly status: SourceFact;
    readonly date: SourceFact;
    readonly deciders: SourceFact;
  };
  readonly warnings: readonly SourceWarning[];
}

/** The text of an imported record, with what is needed to show it. @public */
export interface DecisionSourceView {
  readonly id: string;
  readonly source: DecisionSource;
  readonly text: string;
  /** Records of the same log, by path, so that links between files lead to them. */
  readonly siblings: readonly { readonly path: string; readonly id: string }[];
}

/** @public */
export const DECISION_LOG_STATES = [
  'waiting',
  'read',
  'failed',
  'refused',
] as const;

/**
 * Whether a log was read, could not be read for now, or must not be read. What
 * was found at the last reading stays in all cases.
 *
 * @public
 */
export type DecisionLogState = (typeof DECISION_LOG_STATES)[number];

/** What became of the files of a log. @public */
export interface DecisionLogCounts {
  readonly records: number;
  /** Of these, taken in as plain text, because they could not be parsed. */
  readonly plainText: number;
  /** Templates, indexes and what else is no record. */
  readonly otherFiles: number;
  /** Not read at all: too large, too many, or no text. */
  readonly skipped: number;
}

/** The decision log that an entity of the catalog is annotated with. @public */
export interface DecisionLog {
  readonly entityRef: string;
  readonly entityTitle: string;
  readonly state: DecisionLogState;
  readonly counts: DecisionLogCounts;
  /** What went wrong or was left out, and the way out. */
  readonly message?: string;
  /** When it was last read. */
  readonly readAt?: string;
}
