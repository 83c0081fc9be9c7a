import type { DecisionRecord } from 'backstage-plugin-ai-initiatives-common';

/** The index stands beside the records, so that the folder is a log as it is. */
export const INDEX_NAME = 'index.md';

const UNSAFE = /[\\:*?"<>|\p{Cc}]/gu;

function safe(path: string): string {
  return path
    .split('/')
    .map(part => part.replace(UNSAFE, '-').trim())
    .filter(part => part !== '' && !/^\.+$/.test(part))
    .join('/');
}

function wantedName({ id, source }: DecisionRecord): string {
  return source
    ? safe(`${source.entityRef.replace(/[:/]/g, '-')}/${source.path}`)
    : `${safe(id)}.md`;
}

/**
 * Where each record lies: files of a log in a folder of their own, with the paths
 * they have there, so that the links between them still lead somewhere. No two
 * names differ only in case, and none leads out of the folder.
 */
export function archiveNames(
  records: readonly DecisionRecord[],
): ReadonlyMap<string, string> {
  const taken = new Set([INDEX_NAME]);
  const names = new Map<string, string>();
  const ordered = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const record of ordered) {
    const wanted = wantedName(record);
    const [stem, extension] = /^(.*?)(\.[^./]*)?$/.exec(wanted)!.slice(1);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      name = `${stem}-${number}${extension ?? ''}`;
    }
    taken.add(name.toLowerCase());
    names.set(record.id, name);
  }
  return names;
}
