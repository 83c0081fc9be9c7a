import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { DecisionFile } from 'ai-initiatives-decision-record-parser';
import { UsageError } from '../UsageError';

/** A file with the name it is reported under. */
export interface LogFile extends DecisionFile {
  readonly name: string;
}

/** The files of one folder, which are one log. */
export interface DecisionLogFolder {
  readonly name: string;
  readonly files: readonly LogFile[];
}

const text = /\.(?:md|markdown|mdx|adoc|asciidoc)$/i;
const overview = /^(?:readme|index)\./i;
const recordFolder = /^(?:\d|adr[-_]?\d)/i;

/**
 * Reads folders and files as logs. A folder without records of its own holds one
 * log per sub-folder. `__` in a name stands for a sub-folder.
 */
export async function readDecisionLogs(
  paths: readonly string[],
): Promise<readonly DecisionLogFolder[]> {
  const single = new Map<string, LogFile[]>();
  const logs: DecisionLogFolder[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => {
      throw new UsageError(`No file or folder '${path}'.`);
    });
    if (found.isDirectory()) {
      logs.push(...(await readFolder(path)));
    } else {
      const folder = dirname(path);
      single.set(folder, [
        ...(single.get(folder) ?? []),
        await readLogFile(folder, path),
      ]);
    }
  }
  return [
    ...logs,
    ...[...single].map(([folder, files]) => ({
      name: basename(folder),
      files,
    })),
  ];
}

async function readFolder(path: string): Promise<readonly DecisionLogFolder[]> {
  const entries = await readdir(path, { withFileTypes: true });
  const folders = entries.filter(
    entry => entry.isDirectory() && !/^[._]/.test(entry.name),
  );
  const hasOwnRecords =
    folders.length === 0 ||
    folders.some(({ name }) => recordFolder.test(name)) ||
    entries.some(
      entry =>
        entry.isFile() && text.test(entry.name) && !overview.test(entry.name),
    );
  if (hasOwnRecords) {
    return [{ name: basename(path), files: await filesBelow(path, path) }];
  }
  const logs: DecisionLogFolder[] = [];
  for (const { name } of folders.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const folder = join(path, name);
    logs.push({ name, files: await filesBelow(folder, folder) });
  }
  return logs;
}

async function filesBelow(
  root: string,
  folder: string,
): Promise<readonly LogFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: LogFile[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) {
      files.push(...(await filesBelow(root, path)));
    } else if (entry.isFile()) {
      files.push(await readLogFile(root, path));
    }
  }
  return files;
}

async function readLogFile(root: string, path: string): Promise<LogFile> {
  const inside = relative(root, path).split(sep).join('/');
  return {
    name: `${basename(root)}/${inside}`,
    path: inside.replaceAll('__', '/'),
    content: await readFile(path),
  };
}
