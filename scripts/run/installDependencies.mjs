import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { captureProcess } from './captureProcess.mjs';
import { explainFetchFailure } from './explainFetchFailure.mjs';
import { installStamp } from './installStamp.mjs';
import { RunError } from './RunError.mjs';
import { say } from './say.mjs';

// Inside node_modules, so that deleting that folder also forgets the stamp.
const STAMP_FILE = 'node_modules/.cache/install-stamp';
const LOCK_FILE_MISMATCH = /lockfile would have been (modified|created)/;
// "➤ YN0000: └ Completed in 2m 3s": the beginnings and ends of Yarn's steps.
const STEP_LINE = /^➤ YN0000: [┌└] (.*)$/;

/**
 * Runs `yarn install --immutable`, but only if something that matters to it
 * changed since it last succeeded.
 *
 * @param {{ root: string, toolchain: { env: NodeJS.ProcessEnv, nodeVersion: string, yarn: readonly string[] } }} options
 */
export async function installDependencies({ root, toolchain }) {
  const stampFile = join(root, STAMP_FILE);
  const stamp = installStamp({ root, nodeVersion: toolchain.nodeVersion });
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    return;
  }
  say(
    existsSync(join(root, 'node_modules'))
      ? 'Bringing dependencies up to date'
      : 'Installing dependencies (the first time takes a few minutes)',
  );
  const [command, ...args] = toolchain.yarn;
  const { code, output } = await captureProcess({
    command,
    args: [...args, 'install', '--immutable', '--inline-builds'],
    cwd: root,
    env: installEnvironment(toolchain.env),
    onLine: line => {
      const [, step] = STEP_LINE.exec(line) ?? [];
      if (step) {
        say(`  ${step}`);
      }
    },
  });
  if (code !== 0) {
    throw new RunError(explainInstallFailure(output));
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

/** @param {string} output what Yarn wrote */
export function explainInstallFailure(output) {
  if (LOCK_FILE_MISMATCH.test(output)) {
    return "yarn.lock does not fit the package.json files. Run 'yarn install', look at what it changed in yarn.lock, and commit both.";
  }
  return explainFetchFailure({ what: 'or build the dependencies', output });
}

/**
 * What npm tells the scripts it starts describes npm and its Node, not the ones
 * that build addons here; a registry somebody set for npm is meant for Yarn too.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function installEnvironment(env) {
  const kept = Object.entries(env).filter(
    ([name]) =>
      !/^npm_(execpath|node_execpath|command|package_|lifecycle_)/.test(name),
  );
  const registry = env.npm_config_registry;
  return {
    ...(registry && { YARN_NPM_REGISTRY_SERVER: registry.replace(/\/$/, '') }),
    ...Object.fromEntries(kept),
  };
}
