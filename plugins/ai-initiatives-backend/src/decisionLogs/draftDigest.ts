import { createHash } from 'node:crypto';
import type { ImportedDraft } from './ImportedDraft';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Names what a draft says, without the state of the log it was found in. */
export function draftDigest({
  key,
  source,
  fields,
}: Omit<ImportedDraft, 'digest' | 'supersedes'>): string {
  return sha256(JSON.stringify([key, { ...source, etag: undefined }, fields]));
}

/** Names what its record says: it leads to other records by their ids. */
export function recordDigest(
  { digest }: Pick<ImportedDraft, 'digest'>,
  supersedes: readonly string[],
): string {
  return sha256([digest, ...supersedes].join('\n'));
}
