import { createHash } from 'node:crypto';
import { LINEAGE_RELATIONS } from 'backstage-plugin-ai-initiatives-common';
import type { ImportedDraft } from './ImportedDraft';
import type { DecisionLinks } from './settleLinks';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Names what a draft says, without the state of the log it was found in. */
export function draftDigest({
  key,
  source,
  fields,
}: Omit<ImportedDraft, 'digest' | 'links'>): string {
  return sha256(JSON.stringify([key, { ...source, etag: undefined }, fields]));
}

/** Names what its record says: it leads to other records by their ids. */
export function recordDigest(
  { digest }: Pick<ImportedDraft, 'digest'>,
  links: DecisionLinks,
): string {
  const named = LINEAGE_RELATIONS.flatMap(relation =>
    links[relation].map(id =>
      // Without a word, as before there were others.
      relation === 'supersedes' ? id : `${relation} ${id}`,
    ),
  );
  return sha256([digest, ...named].join('\n'));
}
