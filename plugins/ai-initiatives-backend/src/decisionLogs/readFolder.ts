import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { NotFoundError } from '@backstage/errors';
import { FileFence, LogLimits } from './FileFence';
import type { FetchedLog, LogFile } from './LogReader';

/** Deeper than any log, and well above what a loop of folders would need. */
const MOST_LEVELS = 8;
const MOST_ENTRIES = 20_000;

/** The path of a file that is where it seems to be; undefined for what a link leads to. */
async function readPlainFile(
  path: string,
  most: number,
): Promise<Uint8Array | undefined> {
  // A link that has taken the file's place meanwhile is not followed either.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW;
  const handle = await open(path, flags).catch(() => undefined);
  try {
    const info = await handle?.stat();
    return info?.isFile() && info.size <= most
      ? await handle?.readFile()
      : undefined;
  } finally {
    await handle?.close();
  }
}

/** Paths of all files, in order; links are told to the fence and not followed. */
async function walk(
  folder: string,
  fence: FileFence,
): Promise<readonly string[]> {
  const found: string[] = [];
  const enter = async (below: string, level: number): Promise<void> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (found.length >= MOST_ENTRIES || entry.name.startsWith('.')) {
        continue;
      }
      if (entry.isSymbolicLink()) {
        fence.leaveOut(path, 'is a link, which is not followed');
      } else if (entry.isDirectory() && level < MOST_LEVELS) {
        await enter(path, level + 1);
      } else if (entry.isFile()) {
        found.push(path);
      }
    }
  };
  await enter('', 0);
  return found;
}

function etagOf(files: readonly LogFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) {
    hash.update(`${path}\0${content.byteLength}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Reads a log in a folder of this machine, and nothing outside of `root`. */
export async function readFolder(options: {
  folder: string;
  root: string;
  etag?: string;
  signal?: AbortSignal;
  limits?: LogLimits;
}): Promise<FetchedLog | undefined> {
  const { folder, root, etag, signal, limits } = options;
  const [real, realRoot] = await Promise.all([
    realpath(folder),
    realpath(root),
  ]).catch(() => {
    throw new NotFoundError('The folder is not there');
  });
  const way = relative(realRoot, real);
  if (isAbsolute(way) || way.split(/[\\/]/)[0] === '..') {
    throw new NotFoundError('The folder is not there');
  }
  const fence = new FileFence(limits);
  const files: LogFile[] = [];
  for (const path of await walk(real, fence)) {
    signal?.throwIfAborted();
    if (fence.admits(path)) {
      const content = await readPlainFile(join(real, path), fence.mostBytes);
      if (!content) {
        fence.leaveOut(path, `is not a file of up to ${fence.mostBytes} bytes`);
      } else if (fence.keeps(path, content.byteLength)) {
        files.push({ path, content });
      }
    }
  }
  const now = etagOf(files);
  return now === etag
    ? undefined
    : { files, etag: now, skipped: fence.skipped };
}
