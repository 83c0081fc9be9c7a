import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runProcess } from './runProcess.mjs';

const modulePath = fileURLToPath(new URL('./runProcess.mjs', import.meta.url));
const options = { cwd: process.cwd(), env: process.env };
const node = process.execPath;

// A program that starts another one and says its id, as a portal does.
const program = `
  const { spawn } = require('node:child_process');
  const inner = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  console.log('inner ' + inner.pid);
  setInterval(() => {}, 1000);
`;
const runner = ownGroup => `
  import { runProcess } from ${JSON.stringify(modulePath)};
  process.exitCode = await runProcess({
    command: process.execPath,
    args: ['-e', ${JSON.stringify(program)}],
    cwd: process.cwd(),
    env: process.env,
    ownGroup: ${ownGroup},
  });
`;

describe('runProcess', () => {
  it('answers with the exit code', async () => {
    const run = args => runProcess({ ...options, command: node, args });
    assert.equal(await run(['-e', '']), 0);
    assert.equal(await run(['-e', 'process.exit(3)']), 3);
    assert.equal(
      await run(['-e', "process.kill(process.pid, 'SIGTERM')"]),
      143,
    );
  });

  it('rejects when there is no such program', async () => {
    await assert.rejects(
      runProcess({ ...options, command: '/no/such/program', args: [] }),
      { code: 'ENOENT' },
    );
  });

  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ]) {
    it(`stops everything it started on ${signal}`, async () => {
      const outer = spawn(node, ['--input-type=module', '-e', runner(true)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [line] = await once(createInterface(outer.stdout), 'line');
      const innerPid = Number(line.replace('inner ', ''));
      assert.ok(isAlive(innerPid));

      outer.kill(signal);
      const [code] = await once(outer, 'exit');

      assert.equal(code, exitCode);
      await eventually(() => !isAlive(innerPid));
    });
  }
});

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The system takes a moment to clear away a process that was killed. */
async function eventually(condition) {
  for (let attempt = 0; attempt < 100 && !condition(); attempt++) {
    await new Promise(resolve => {
      setTimeout(resolve, 20);
    });
  }
  assert.ok(condition());
}
