import type { SeedDiscussion } from 'backstage-plugin-ai-initiatives-node';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Reads every YAML file of a folder: lists of what is said about decisions. */
export async function readDiscussions(
  folder: string,
): Promise<readonly SeedDiscussion[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.yaml'));
  const lists = await Promise.all(
    names
      .sort()
      .map(async name => parse(await readFile(join(folder, name), 'utf8'))),
  );
  // What is in them is checked where it is said.
  return lists.flat() as SeedDiscussion[];
}
