import type { Review } from '../review/types';
import type { DecisionRecord } from '../decision/types';
import type { Initiative } from '../initiative/types';
import type { Principle } from '../principle/types';

/**
 * Refs of the entities a record hangs on; the scope of a principle.
 *
 * @public
 */
export function placesOf(
  record: Initiative | DecisionRecord | Principle | Review,
): readonly string[] {
  if ('cadence' in record) {
    const { kind, ref } = record.subject;
    return kind === 'entity' ? [ref] : [];
  }
  if ('statement' in record) {
    return record.scope ? [record.scope] : [];
  }
  const links = 'attachments' in record ? record.attachments : record.entities;
  return links.map(({ entityRef }) => entityRef);
}

/**
 * Refs of the entities a record names, each once: its owner first, then what it
 * hangs on, then its readers.
 *
 * @public
 */
export function namedEntities(
  record: Initiative | DecisionRecord | Principle | Review,
): readonly string[] {
  return [...new Set([record.owner, ...placesOf(record), ...record.readers])];
}
