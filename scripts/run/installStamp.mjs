import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A fingerprint of everything that decides what `yarn install` does: the lock
 * file, every package.json of the workspace, Yarn's settings, and the Node whose
 * interface the native addons are compiled against.
 *
 * @param {{ root: string, nodeVersion: string }} options
 */
export function installStamp({ root, nodeVersion }) {
  const hash = createHash('sha256');
  hash.update(
    `${process.platform}-${process.arch} ${nodeVersion.split('.')[0]}\n`,
  );
  const { workspaces } = readJson(join(root, 'package.json'));
  const files = [
    'package.json',
    'yarn.lock',
    '.yarnrc.yml',
    ...workspaces.flatMap(pattern => listManifests(root, pattern)),
  ];
  for (const file of files) {
    const path = join(root, file);
    hash.update(`${file}\n`);
    hash.update(existsSync(path) ? readFileSync(path) : 'absent');
  }
  return hash.digest('hex');
}

function listManifests(root, pattern) {
  const folder = pattern.replace(/\/\*$/, '');
  if (!existsSync(join(root, folder))) {
    return [];
  }
  return readdirSync(join(root, folder))
    .sort()
    .map(name => `${folder}/${name}/package.json`)
    .filter(file => existsSync(join(root, file)));
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
