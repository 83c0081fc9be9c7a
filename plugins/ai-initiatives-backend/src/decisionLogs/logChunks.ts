import type { NewSource } from '../database/DecisionLogStore';
import type { LogPlan, PlannedVersion } from './planLogImport';

/** What one transaction writes, so that nobody waits long for it. */
const CHUNK = 50;
const CHUNK_BYTES = 2_000_000;

/** The first versions of a plan that go into one transaction, at least one. */
export function firstChunk(
  { versions }: LogPlan,
  contents: ReadonlyMap<string, Uint8Array>,
): readonly PlannedVersion[] {
  let bytes = 0;
  return versions.slice(0, CHUNK).filter(({ content }, index) => {
    const path = content?.draft.source.path ?? '';
    bytes += contents.get(path)?.byteLength ?? 0;
    return index === 0 || bytes <= CHUNK_BYTES;
  });
}

/** The bytes of what is written; those of a file that is gone stay as they are. */
export function sourcesOf(
  versions: readonly PlannedVersion[],
  contents: ReadonlyMap<string, Uint8Array>,
): readonly NewSource[] {
  return versions.flatMap(({ id, content }) => {
    if (!content) {
      return [];
    }
    const { entityRef, path, sha256 } = content.draft.source;
    return [
      {
        recordId: id,
        log: entityRef,
        path,
        content: contents.get(path)!,
        sha256,
        digest: content.digest,
      },
    ];
  });
}
