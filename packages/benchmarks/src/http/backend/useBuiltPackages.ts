import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const OURS =
  /^((?:ai-initiatives|backstage-plugin-ai-initiatives)[a-z-]*)(?:\/([a-z]+))?$/;

/**
 * Makes our packages be loaded as they are published: a portal that installs them
 * does not compile them while it starts.
 */
export function useBuiltPackages(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const [, name, entry = 'index'] = OURS.exec(specifier) ?? [];
      if (!name) {
        return next(specifier, context);
      }
      const directory = dirname(require.resolve(`${name}/package.json`));
      const file = join(directory, 'dist', `${entry}.cjs.js`);
      if (!existsSync(file)) {
        throw new Error(
          `${name} is not built; run 'npm run tsc' and 'npm run build:all' first`,
        );
      }
      return { url: pathToFileURL(file).href, shortCircuit: true };
    },
  });
}
