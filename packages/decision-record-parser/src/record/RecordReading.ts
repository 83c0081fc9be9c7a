import type { LabelledValue } from '../labels/LabelledValue';
import type { StatedRelation } from '../fields/readRelations';
import type { PathFacts } from '../path/readPath';
import type { ParsedFile } from '../types';

/** What one file says on its own, and what the rest of its log is needed for. */
export interface RecordReading {
  readonly file: Omit<ParsedFile, 'kind' | 'reason' | 'relations'>;
  readonly path: PathFacts;
  readonly relations: readonly StatedRelation[];
  readonly values: readonly LabelledValue[];
  /** Fields that still hold template text. */
  readonly placeholders: readonly string[];
  /** Parts of a record the headings name. */
  readonly parts: number;
  /** Targets of all links, for telling an index. */
  readonly linkTargets: readonly string[];
  readonly characters: number;
  /** Whether its dates put the day first. */
  readonly dayOrders: ReadonlySet<boolean>;
}
