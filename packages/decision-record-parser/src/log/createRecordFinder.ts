import type { RelationTarget } from '../fields/createRelationFinder';
import type { RecordReading } from '../record/RecordReading';
import { foldText } from '../text/foldText';

export type RecordFinder = (
  target: RelationTarget,
  from: RecordReading,
) => RecordReading | undefined;

/** Finds records by file name, then by id or number, then by title. Names shared by two records find nothing, except near by. */
export function createRecordFinder(
  records: readonly RecordReading[],
): RecordFinder {
  const byName = groupBy(records, ({ path }) => [
    path.fileName.toLowerCase(),
    path.stem.toLowerCase(),
  ]);
  const byNumber = groupBy(records, ({ path, file }) => [
    ...(path.number === undefined ? [] : [String(Number(path.number))]),
    ...(path.number === undefined ? numberIn(file.title.raw ?? '') : []),
  ]);
  const byTitle = groupBy(records, ({ file }) => [
    foldText(file.title.value ?? ''),
    foldText(file.titleFromPath),
  ]);

  return ({ text, url }, from) => {
    const name = url && fileNameOf(url);
    const named =
      name !== undefined
        ? nearest(
            byName.get(name) ?? byName.get(name.replace(/\.[^.]+$/, '')),
            from,
          )
        : nearest(byName.get(text.trim().toLowerCase()), from);
    if (
      named ||
      (url && /\.\w{1,8}(?:[?#]|$)/.test(url) && /^https?:/.test(url))
    ) {
      return named;
    }
    const numbers = [...numberIn(name ?? ''), ...numberIn(text)];
    for (const number of numbers) {
      const found = nearest(sameArea(byNumber.get(number), text), from);
      if (found) {
        return found;
      }
    }
    return nearest(byTitle.get(foldText(text.replace(/^\d+\.?\s*/, ''))), from);
  };
}

/** `ADR-SUI-0013` and `ADR-FIND-0013` are not the same record. */
function sameArea(
  found: readonly RecordReading[] | undefined,
  text: string,
): readonly RecordReading[] | undefined {
  if (!found || found.length < 2) {
    return found;
  }
  const id = text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*-?\d+/)?.[0];
  const exact = found.filter(({ file, path }) =>
    [file.title.raw ?? '', path.stem].some(name =>
      id ? name.toLowerCase().includes(id) : false,
    ),
  );
  return exact.length > 0 ? exact : found;
}

/** Of several, the one in the same folder, and only if it is the only one there. */
function nearest(
  found: readonly RecordReading[] | undefined,
  from: RecordReading,
): RecordReading | undefined {
  if (!found || found.length <= 1) {
    return found?.[0];
  }
  const near = found.filter(
    ({ file }) => folderOf(file.path) === folderOf(from.file.path),
  );
  const others = near.filter(record => record !== from);
  return others.length === 1 ? others[0] : undefined;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function numberIn(text: string): readonly string[] {
  const number = /(?:^|[^\d])(\d{1,5})(?!\d)/.exec(text);
  return number ? [String(Number(number[1]))] : [];
}

function fileNameOf(url: string): string {
  const path = url.replace(/[?#].*$/, '').replace(/\/(?:readme\.md)?$/i, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

function groupBy(
  records: readonly RecordReading[],
  keysOf: (record: RecordReading) => readonly string[],
): ReadonlyMap<string, readonly RecordReading[]> {
  const groups = new Map<string, RecordReading[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      if (key !== '') {
        groups.set(key, [...(groups.get(key) ?? []), record]);
      }
    }
  }
  return groups;
}
