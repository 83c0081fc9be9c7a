import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { announceReady } from './announceReady.mjs';
import { bringToolchain } from './bringToolchain.mjs';
import { ensurePortFree } from './ensurePortFree.mjs';
import { installDependencies } from './installDependencies.mjs';
import {
  configuredPorts,
  parsePortOptions,
  portEnvironment,
} from './portSettings.mjs';
import { readConfigs } from './readConfigs.mjs';
import { RunError } from './RunError.mjs';
import { runProcess } from './runProcess.mjs';
import { say } from './say.mjs';
import { testArguments } from './testArguments.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const backstageCli = join(
  root,
  'node_modules/@backstage/cli/bin/backstage-cli',
);
const STOPPED_BY_SIGNAL = 128;
const commands = { install: () => 0, start, test, bench, exec };

/**
 * Brings a fitting toolchain, installs what changed, and runs the command.
 *
 * @param {readonly string[]} args the command's name and its arguments
 */
export async function main([name, ...args]) {
  exitOnSignals();
  try {
    const command = commands[name];
    if (!command) {
      const choices = Object.keys(commands).join(', ');
      throw new RunError(
        `No command '${name ?? ''}'. Choose one of: ${choices}.`,
        2,
      );
    }
    const startedAt = Date.now();
    const toolchain = await bringToolchain({ root, env: process.env });
    await installDependencies({ root, toolchain });
    process.exitCode = await command({ args, toolchain, startedAt });
  } catch (error) {
    const known = error instanceof RunError || error instanceof RangeError;
    process.stderr.write(`${known ? error.message : error.stack}\n`);
    process.exitCode = error.exitCode ?? 1;
  }
}

/**
 * A signal ends this process through `process.exit`, so that whatever waits for
 * the exit is ended too. A command in the foreground handles signals itself.
 */
function exitOnSignals() {
  for (const [signal, code] of Object.entries({
    SIGTERM: 143,
    SIGHUP: 129,
    SIGINT: 130,
  })) {
    process.on(signal, () => {
      if (process.listenerCount(signal) === 1) {
        process.exit(code);
      }
    });
  }
}

async function start({ args, toolchain, startedAt }) {
  const { appPort, backendPort, rest } = parsePortOptions(args);
  const env = {
    ...toolchain.env,
    ...portEnvironment({ appPort, backendPort }),
  };
  const ports = configuredPorts(readConfigs({ root, args: rest }), env);
  await ensurePortFree({ half: 'app', port: ports.appPort });
  await ensurePortFree({ half: 'backend', port: ports.backendPort });

  say('Starting the portal: app and backend (Ctrl-C stops both)');
  const stopAnnouncing = announceReady({ ...ports, startedAt });
  const exitCode = await runProcess({
    command: toolchain.node,
    args: [backstageCli, 'repo', 'start', ...rest],
    cwd: root,
    env,
    ownGroup: true,
  });
  stopAnnouncing();
  return exitCode;
}

async function test({ args, toolchain }) {
  const { jestArgs, includesScripts } = testArguments(args);
  const run = nodeArgs =>
    runProcess({
      command: toolchain.node,
      args: nodeArgs,
      cwd: root,
      env: toolchain.env,
    });

  let exitCode = 0;
  if (includesScripts) {
    say('Testing the scripts of this repository');
    exitCode = await run([
      ...['--test', '--test-reporter=spec'],
      'scripts/**/*.test.mjs',
    ]);
    if (exitCode >= STOPPED_BY_SIGNAL) {
      return exitCode;
    }
  }
  say('Testing all packages');
  return (await run([backstageCli, 'repo', 'test', ...jestArgs])) || exitCode;
}

async function bench({ args, toolchain }) {
  return runProcess({
    command: toolchain.node,
    args: [
      ...['--require', '@backstage/cli/config/nodeTransform.cjs'],
      join(root, 'packages/benchmarks/src/index.ts'),
      ...args,
    ],
    cwd: root,
    env: { INIT_CWD: process.cwd(), ...toolchain.env },
  });
}

/** Runs any program of this repository, or of the machine, in the toolchain. */
async function exec({ args, toolchain }) {
  const [command, ...rest] = args;
  if (!command) {
    throw new RunError('Which program? For example: exec tsc', 2);
  }
  return runProcess({ command, args: rest, cwd: root, env: toolchain.env });
}
