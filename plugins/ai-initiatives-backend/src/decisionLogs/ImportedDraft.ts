import type {
  DecisionFields,
  DecisionSource,
} from 'backstage-plugin-ai-initiatives-common';

/** What a file of a log comes to, before it is a record with an id. */
export interface ImportedDraft {
  /** The same file has the same key at every reading. */
  readonly key: string;
  readonly source: DecisionSource;
  readonly fields: Omit<DecisionFields, 'supersedes'>;
  /** Paths of records of the same log. */
  readonly supersedes: readonly string[];
  /** Of all it says, so that what was stored is compared without being read. */
  readonly digest: string;
}
