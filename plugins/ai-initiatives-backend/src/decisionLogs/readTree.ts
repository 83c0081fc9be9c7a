import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { NotModifiedError } from '@backstage/errors';
import { FileFence, LogLimits } from './FileFence';
import type { FetchedLog, LogFile } from './LogReader';

/** Reads a log at a code host, through the reader of the backend and its integrations. */
export async function readTree(options: {
  urlReader: Pick<UrlReaderService, 'readTree'>;
  url: string;
  etag?: string;
  signal?: AbortSignal;
  limits?: LogLimits;
}): Promise<FetchedLog | undefined> {
  const { urlReader, url, etag, signal, limits } = options;
  const fence = new FileFence(limits);
  const sizes = new Map<string, number>();
  try {
    const tree = await urlReader.readTree(url, {
      etag,
      signal,
      filter: (path, info) => {
        sizes.set(path, info?.size ?? 0);
        return fence.admits(path, info?.size);
      },
    });
    const files: LogFile[] = [];
    for (const { path, content } of await tree.files()) {
      // Asked again: not every reader asks about each file, or about its whole path.
      if (fence.admits(path)) {
        const bytes = await content();
        if (fence.keeps(path, bytes.byteLength, sizes.get(path))) {
          files.push({ path, content: bytes });
        }
      }
    }
    return { files, etag: tree.etag, skipped: fence.skipped };
  } catch (error) {
    if ((error as Error).name === NotModifiedError.name) {
      return undefined;
    }
    throw error;
  }
}
