import type { DecisionStatus, RelationKind } from '../types';

/**
 * What a label, a front matter key or the heading of a small section announces.
 *
 * @public
 */
export type LabelRole =
  | 'title'
  | 'status'
  | 'date'
  | 'decided'
  | 'created'
  | 'updated'
  | 'deciders'
  | 'approvers'
  | 'authors'
  | 'consulted'
  | 'informed'
  | RelationKind;

/**
 * What a section of a record is for.
 *
 * @public
 */
export type SectionRole =
  | 'context'
  | 'drivers'
  | 'options'
  | 'alternatives'
  | 'decision'
  | 'consequences'
  | 'status'
  | 'date'
  | 'deciders'
  | 'authors'
  | 'changelog'
  | 'metadata'
  | 'links'
  | 'aside';

/**
 * Weak words count where a record has no section named by a strong one.
 *
 * @public
 */
export interface SectionWords {
  readonly strong: readonly string[];
  readonly weak?: readonly string[];
}

/**
 * Every word the parser knows. Case, accents and emoji are folded away on both
 * sides. Languages are mixed on purpose: records mix them, too.
 *
 * @public
 */
export interface DecisionWords {
  readonly statuses: Readonly<Record<DecisionStatus, readonly string[]>>;
  /** Before a status word they turn it around: "not accepted" states nothing. */
  readonly negations: readonly string[];
  readonly labels: Readonly<Record<LabelRole, readonly string[]>>;
  readonly sections: Readonly<Record<SectionRole, SectionWords>>;
  readonly relations: Readonly<Record<RelationKind, readonly string[]>>;
  /** January first. */
  readonly months: readonly (readonly string[])[];
  /** Values that say that there is none. */
  readonly nothing: readonly string[];
  readonly people: {
    /** Words between two names. */
    readonly separators: readonly string[];
  };
  readonly options: {
    /** In front of the number or letter of an option. */
    readonly nouns: readonly string[];
    /** Marks of the option that was chosen. */
    readonly chosen: readonly string[];
    /** In front of the title of the chosen option, where the outcome is stated. */
    readonly choices: readonly string[];
    /** Sub-headings of an options section that are no option. */
    readonly asides: readonly string[];
  };
  readonly files: {
    readonly templates: readonly string[];
    readonly indexes: readonly string[];
    readonly others: readonly string[];
  };
}
