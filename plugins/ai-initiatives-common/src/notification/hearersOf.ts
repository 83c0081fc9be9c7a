import type { Guarded } from '../access/access';

const ADDRESS = /^(?:user|group):/;

/**
 * Who of some people and groups may be told of a record. Names that no catalog
 * knows cannot be told anything. Of restricted and hidden records hear those alone
 * who are named by them: nobody else's membership is looked into.
 *
 * @public
 */
export function hearersOf(
  record: Guarded,
  wanted: readonly string[],
): readonly string[] {
  const named = [record.owner, record.createdBy, ...record.readers];
  const isOpen = record.visibility === 'public';
  return [...new Set(wanted)].filter(
    ref => ADDRESS.test(ref) && (isOpen || named.includes(ref)),
  );
}
