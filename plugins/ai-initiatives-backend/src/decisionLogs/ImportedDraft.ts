import type {
  DecisionFields,
  DecisionSource,
  LineageRelation,
} from 'backstage-plugin-ai-initiatives-common';
import type { DecisionLinks } from './settleLinks';

/** What a file of a log comes to, before it is a record with an id. */
export interface ImportedDraft {
  /** The same file has the same key at every reading. */
  readonly key: string;
  readonly source: DecisionSource;
  readonly fields: Omit<DecisionFields, LineageRelation | 'principles'>;
  /** Paths of records of the same log. */
  readonly links: DecisionLinks;
  /** Of all it says, so that what was stored is compared without being read. */
  readonly digest: string;
}
