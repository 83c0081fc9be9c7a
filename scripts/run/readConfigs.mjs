import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const DEFAULT_FILES = ['app-config.yaml', 'app-config.local.yaml'];

/**
 * The configuration files that `start` will load, parsed. The YAML parser is a
 * dependency of the backend, hence there once dependencies are installed.
 *
 * @param {{ root: string, args: readonly string[] }} options
 */
export function readConfigs({ root, args }) {
  const { parse } = createRequire(join(root, 'packages/backend/package.json'))(
    'yaml',
  );
  const named = args.flatMap((arg, index) => {
    const [, inline] = /^--config=(.*)$/.exec(arg) ?? [];
    return inline ?? (arg === '--config' ? args[index + 1] : []);
  });
  return (named.length > 0 ? named : DEFAULT_FILES)
    .map(file => resolve(root, file))
    .filter(file => existsSync(file))
    .map(file => parse(readFileSync(file, 'utf8')));
}
