import type { DateFact } from './fields/DateFact';
import type { OptionsFact } from './fields/OptionsFact';
import type { MadrRecord } from './madr/MadrRecord';

/**
 * A file as it came: bytes where encoding is not known yet.
 *
 * @public
 */
export interface DecisionFile {
  /** Path below the folder of the log, with slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Where something stands in the decoded text. Lines count from 1, offsets from 0; the end is exclusive.
 *
 * @public
 */
export interface Place {
  readonly startLine: number;
  readonly endLine: number;
  readonly startOffset: number;
  readonly endOffset: number;
}

/**
 * Absent and unreadable are different things, and neither is a value.
 *
 * @public
 */
export type FactState = 'stated' | 'notStated' | 'notUnderstood';

/**
 * The construct that holds a fact.
 *
 * @public
 */
export type FactSource =
  | 'frontMatter'
  | 'sidecar'
  | 'attribute'
  | 'list'
  | 'line'
  | 'table'
  | 'tableColumn'
  | 'quote'
  | 'admonition'
  | 'heading'
  | 'status'
  | 'changelog'
  | 'title'
  | 'body';

/**
 * Something a record says. `value` is there when stated, `raw` when anything is written at all.
 *
 * @public
 */
export interface Fact<T> {
  readonly state: FactState;
  readonly value?: T;
  /** As written, without markup. */
  readonly raw?: string;
  readonly source?: FactSource;
  /** In the file itself, or in the sidecar file where that is the source. */
  readonly place?: Place;
}

/**
 * What a status comes down to.
 *
 * @public
 */
export type DecisionStatus =
  | 'proposed'
  | 'accepted'
  | 'rejected'
  | 'deprecated'
  | 'superseded';

/**
 * How one record refers to another.
 *
 * @public
 */
export type RelationKind =
  | 'supersedes'
  | 'supersededBy'
  | 'amends'
  | 'amendedBy'
  | 'buildsOn'
  | 'builtOnBy'
  | 'relatesTo';

/**
 * A relation to another record of the same log, or to something that is not in it.
 *
 * @public
 */
export interface Relation {
  readonly kind: RelationKind;
  /** Path of the record inside the log, once found there. */
  readonly path?: string;
  /** File name the link leads to, or the id as written. */
  readonly target: string;
  /** Only the other record says so. */
  readonly derived: boolean;
  readonly source?: FactSource;
  readonly place?: Place;
}

/**
 * A heading that holds one part of the record.
 *
 * @public
 */
export interface SectionRef {
  readonly heading: string;
  readonly place: Place;
}

/**
 * The headings of the three parts every format has.
 *
 * @public
 */
export interface RecordSections {
  readonly context: readonly SectionRef[];
  readonly decision: readonly SectionRef[];
  readonly consequences: readonly SectionRef[];
}

/**
 * A label or key the words do not know. Kept, so that nothing is lost.
 *
 * @public
 */
export interface OtherFact {
  readonly label: string;
  readonly raw: string;
  readonly source: FactSource;
  readonly place: Place;
}

/**
 * Something a reader should know before trusting a fact.
 *
 * @public
 */
export interface ParseWarning {
  readonly code: WarningCode;
  readonly message: string;
  readonly place?: Place;
}

/**
 * What a warning is about.
 *
 * @public
 */
export type WarningCode =
  | 'limitExceeded'
  | 'invalidEncoding'
  | 'invalidFrontMatter'
  | 'unclosedFrontMatter'
  | 'statusConflict'
  | 'statusNotUnderstood'
  | 'dateNotUnderstood'
  | 'dateAmbiguous'
  | 'placeholder'
  | 'unresolvedRelation'
  | 'outlineCapped'
  | 'unreadable';

/**
 * `other` is a file that is shown and not read.
 *
 * @public
 */
export type FileKind = 'record' | 'template' | 'index' | 'other';

/**
 * What one file says, whether or not it is a record.
 *
 * @public
 */
export interface ParsedFile {
  readonly path: string;
  readonly kind: FileKind;
  /** Why it is of this kind. */
  readonly reason: string;
  readonly title: Fact<string>;
  /** The title is text the template came with. */
  readonly hasPlaceholderTitle: boolean;
  /** What to show where there is no title. */
  readonly titleFromPath: string;
  readonly status: Fact<DecisionStatus>;
  readonly date: DateFact;
  /** For sorting only: a name is no statement. */
  readonly dateFromPath: string | undefined;
  readonly deciders: Fact<readonly string[]>;
  readonly authors: Fact<readonly string[]>;
  readonly consulted: Fact<readonly string[]>;
  readonly informed: Fact<readonly string[]>;
  readonly relations: readonly Relation[];
  readonly options: OptionsFact;
  readonly sections: RecordSections;
  readonly others: readonly OtherFact[];
  /** All that a file says which `writeMadr` wrote, to the letter. */
  readonly exact?: MadrRecord;
  readonly warnings: readonly ParseWarning[];
}
