import type { RecordKind } from 'backstage-plugin-ai-initiatives-common';
import type { RecordOf } from './recordTables';

/** What records lack that were written before a field was there. */
const ADDED_FIELDS: { readonly [Kind in RecordKind]: Partial<RecordOf[Kind]> } =
  {
    initiative: { principles: [] },
    decision: { principles: [] },
    principle: {},
    review: {},
  };

/** History is never rewritten, so that what is read is completed instead. */
export function withAddedFields<T extends object>(
  kind: RecordKind,
  record: T,
): T {
  return { ...ADDED_FIELDS[kind], ...record };
}

/** A stored version of a record. */
export function readBody<K extends RecordKind>(
  kind: K,
  body: string,
): RecordOf[K] {
  return withAddedFields(kind, JSON.parse(body) as RecordOf[K]);
}
