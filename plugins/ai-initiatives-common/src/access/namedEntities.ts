import type { DecisionRecord } from '../decision/types';
import type { Initiative } from '../initiative/types';

/**
 * Refs of the entities a record names, each once: its owner first, then what it
 * hangs on, then its readers.
 *
 * @public
 */
export function namedEntities(
  record: Initiative | DecisionRecord,
): readonly string[] {
  const places = 'attachments' in record ? record.attachments : record.entities;
  return [
    ...new Set([
      record.owner,
      ...places.map(({ entityRef }) => entityRef),
      ...record.readers,
    ]),
  ];
}
