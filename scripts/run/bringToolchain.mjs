import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { captureProcess } from './captureProcess.mjs';
import { chooseToolchain, YARN_PACKAGE } from './chooseToolchain.mjs';
import { RunError } from './RunError.mjs';
import { say } from './say.mjs';
import { explainFetchFailure } from './explainFetchFailure.mjs';

const FOLDER = '.toolchain';

/**
 * Finds or brings a Node and a Yarn that fit, and answers with the environment
 * in which everything else runs.
 *
 * @param {{ root: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ env: NodeJS.ProcessEnv, node: string, nodeVersion: string, yarn: readonly string[] }>}
 */
export async function bringToolchain({ root, env }) {
  const choice = chooseToolchain({
    nodeVersion: process.versions.node,
    yarnVersion: await findYarnVersion(root, env),
    platform: process.platform,
    arch: process.arch,
  });
  if (choice.unsupported) {
    throw new RunError(choice.unsupported);
  }

  const modules = join(root, FOLDER, 'node_modules');
  const packages = [
    ...(choice.nodePackage
      ? [`${choice.nodePackage.name}@${choice.nodePackage.version}`]
      : []),
    ...(choice.bringsYarn ? [YARN_PACKAGE] : []),
  ];
  await fetchPackages({ root, env, packages });

  const nodeFolder =
    choice.nodePackage && join(modules, choice.nodePackage.name);
  const node = nodeFolder ? join(nodeFolder, 'bin/node') : process.execPath;
  const cliDist = join(modules, '@yarnpkg/cli-dist/bin');
  return {
    node,
    nodeVersion: choice.nodePackage?.version ?? process.versions.node,
    yarn: choice.bringsYarn ? [node, join(cliDist, 'yarn.js')] : ['yarn'],
    env: {
      ...env,
      PATH: [
        join(root, 'node_modules/.bin'),
        dirname(node),
        ...(choice.bringsYarn ? [cliDist] : []),
        env.PATH,
      ].join(delimiter),
      // The machine's own setting, if any, names the headers of another Node.
      ...(nodeFolder && { npm_config_nodedir: nodeFolder }),
    },
  };
}

async function findYarnVersion(root, env) {
  const [, version] =
    /^yarn\/(\S+)/.exec(env.npm_config_user_agent ?? '') ?? [];
  if (version) {
    return version;
  }
  const { code, output } = await captureProcess({
    command: 'yarn',
    args: ['--version'],
    cwd: root,
    // Corepack would ask, or wait for a network that is not there.
    env: { ...env, COREPACK_ENABLE_NETWORK: '0' },
    timeoutMilliseconds: 20_000,
  });
  return code === 0 ? output.trim().split('\n').pop() : undefined;
}

/** Packages already there, in exactly these versions, are not fetched again. */
async function fetchPackages({ root, env, packages }) {
  const stamp = join(root, FOLDER, 'packages.json');
  const wanted = JSON.stringify(packages);
  if (
    packages.length === 0 ||
    (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
  ) {
    return;
  }
  say(`Fetching ${packages.join(' and ')} into ${FOLDER}/ (once)`);
  mkdirSync(join(root, FOLDER), { recursive: true });
  const { code, output } = await captureProcess({
    command: 'npm',
    args: [
      'install',
      ...['--prefix', join(root, FOLDER)],
      ...['--no-save', '--no-package-lock', '--no-audit', '--no-fund'],
      ...packages,
    ],
    cwd: root,
    env,
  });
  if (code !== 0) {
    throw new RunError(
      explainFetchFailure({ what: packages.join(' and '), output }),
    );
  }
  writeFileSync(stamp, wanted);
}
