import { setImmediate } from 'node:timers/promises';
import type { DecisionLogCounts } from 'backstage-plugin-ai-initiatives-common';
import type { AnnotatedLog } from './AnnotatedLogs';
import { DecodedFile, decodeLogFile } from './decodeLogFile';
import { fileUrl } from './fileUrl';
import type { ImportedDraft } from './ImportedDraft';
import type { LogLocation } from './LogLocation';
import type { FetchedLog } from './LogReader';
import type { FileOutcome, parseLogFiles } from './parseLogFiles';
import { toImportedDraft } from './toImportedDraft';

/** Files between two looks at what else there is to do. */
const BREATH = 20;
/** Sentences of one message; a log of thousands of links needs no more. */
const SENTENCES = 5;

/** What the files of a log come to. */
export interface ReadLog {
  readonly drafts: readonly ImportedDraft[];
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly counts: DecisionLogCounts;
  readonly message?: string;
}

function messageOf(skipped: readonly string[]): string | undefined {
  const listed = skipped.slice(0, SENTENCES);
  const rest = skipped.length - listed.length;
  return skipped.length === 0
    ? undefined
    : `${[...listed, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ')}.`;
}

async function decodeAll(fetched: FetchedLog): Promise<{
  readonly decoded: readonly DecodedFile[];
  readonly skipped: readonly string[];
}> {
  const decoded: DecodedFile[] = [];
  const skipped = [...fetched.skipped];
  // The order of an archive is not ours to rely on.
  const files = [...fetched.files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const [index, file] of files.entries()) {
    const result = decodeLogFile(file);
    if ('reason' in result) {
      skipped.push(`${file.path} ${result.reason}`);
    } else {
      decoded.push(result);
    }
    if (index % BREATH === BREATH - 1) {
      await setImmediate();
    }
  }
  return { decoded, skipped };
}

/** Reads what the files of a log say, without looking at what is stored. */
export async function readDrafts(options: {
  fetched: FetchedLog;
  log: AnnotatedLog & { readonly location: LogLocation };
  parse: typeof parseLogFiles;
  signal?: AbortSignal;
}): Promise<ReadLog> {
  const { fetched, log, parse, signal } = options;
  const { decoded, skipped } = await decodeAll(fetched);
  const outcomes = new Map<string, FileOutcome>(
    (
      await parse({
        files: decoded.map(({ path, text }) => ({ path, content: text })),
        signal,
      })
    ).map(outcome => [outcome.path, outcome]),
  );
  const drafts: ImportedDraft[] = [];
  for (const [index, file] of decoded.entries()) {
    const draft = toImportedDraft(file, outcomes.get(file.path)!, {
      ...log,
      etag: fetched.etag,
      urlOf: path => fileUrl(log.location, path),
    });
    drafts.push(...(draft ? [draft] : []));
    if (index % BREATH === BREATH - 1) {
      await setImmediate();
    }
  }
  return {
    drafts,
    contents: new Map(decoded.map(({ path, content }) => [path, content])),
    counts: {
      records: drafts.length,
      plainText: drafts.filter(({ source }) => source.format === 'text').length,
      otherFiles: decoded.length - drafts.length,
      skipped: skipped.length,
    },
    message: messageOf(skipped),
  };
}
