import type { StoredImport } from '../database/DecisionLogStore';
import { recordDigest } from './draftDigest';
import type { PlannedVersion } from './planLogImport';
import { mapLinks } from './settleLinks';

/**
 * What is written at a time names nothing that is yet to come. The rest of a log
 * is planned anew after that, and finds such records to be completed.
 */
export function keepKnownLinks(
  versions: readonly PlannedVersion[],
  stored: readonly StoredImport[],
): readonly PlannedVersion[] {
  const known = new Set([...stored, ...versions].map(({ id }) => id));
  return versions.map(version => {
    const { content } = version;
    if (!content) {
      return version;
    }
    const links = mapLinks(content.links, targets =>
      targets.filter(target => known.has(target)),
    );
    const digest = recordDigest(content.draft, links);
    return { ...version, content: { ...content, links, digest } };
  });
}
