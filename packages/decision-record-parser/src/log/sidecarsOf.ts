import type { DecisionFile } from '../types';

const yaml = /\.ya?ml$/i;
const commonNames = ['kep', 'metadata', 'adr', 'meta', 'decision'];

/** Which YAML file stands beside which record: of the same name, or of a common name in the record's own folder. */
export function sidecarsOf(files: readonly DecisionFile[]): {
  readonly of: (file: DecisionFile) => DecisionFile | undefined;
  readonly isSidecar: (file: DecisionFile) => boolean;
} {
  const beside = new Map(
    files
      .filter(({ path }) => yaml.test(path))
      .map((file): [string, DecisionFile] => [stemOf(file.path), file]),
  );
  if (beside.size === 0) {
    return { of: () => undefined, isSidecar: () => false };
  }
  const texts = files.filter(({ path }) => !yaml.test(path));
  const countIn = new Map<string, number>();
  texts.forEach(({ path }) =>
    countIn.set(folderOf(path), (countIn.get(folderOf(path)) ?? 0) + 1),
  );
  const pairs = new Map<DecisionFile, DecisionFile>();
  for (const file of texts) {
    const folder = folderOf(file.path);
    const named = beside.get(stemOf(file.path));
    const common = commonNames
      .map(name => beside.get(`${folder}${name}`))
      .find(Boolean);
    const sidecar = named ?? (countIn.get(folder) === 1 ? common : undefined);
    if (sidecar) {
      pairs.set(file, sidecar);
    }
  }
  const used = new Set(pairs.values());
  return {
    of: file => pairs.get(file),
    isSidecar: file => used.has(file),
  };
}

function stemOf(path: string): string {
  return path.replace(/\.[^./]*$/, '').toLowerCase();
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1).toLowerCase();
}
