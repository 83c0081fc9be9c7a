import { parseDecisionLog } from 'ai-initiatives-decision-record-parser';
import { decodeLogFile } from '../decodeLogFile';
import type { ImportedDraft } from '../ImportedDraft';
import type { FetchedLog } from '../LogReader';
import type { parseLogFiles } from '../parseLogFiles';
import { toImportedDraft } from '../toImportedDraft';

export const LOG = 'component:default/claims';
export const OWNER = 'group:default/team-claims';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A log as its reader would give it. */
export function fetchedLog(files: Files, etag = 'one'): FetchedLog {
  return {
    etag,
    skipped: [],
    files: Object.entries(files).map(([path, content]) => ({
      path,
      content: Buffer.from(content as string),
    })),
  };
}

/** Parses here and now; what a worker adds is tested where workers are. */
export const parseHere: typeof parseLogFiles = async ({ files }) =>
  parseDecisionLog(files).map(parsed => ({ path: parsed.path, parsed }));

/** What these files come to. */
export function draftsOf(files: Files, etag = 'one'): readonly ImportedDraft[] {
  const decoded = fetchedLog(files).files.flatMap(file => {
    const result = decodeLogFile(file);
    return 'text' in result ? [result] : [];
  });
  const parsed = parseDecisionLog(
    decoded.map(({ path, text }) => ({ path, content: text })),
  );
  return decoded.flatMap(
    (file, index) =>
      toImportedDraft(
        file,
        { path: file.path, parsed: parsed[index] },
        { entityRef: LOG, owner: OWNER, etag, urlOf: () => undefined },
      ) ?? [],
  );
}
