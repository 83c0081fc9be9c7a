import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { captureProcess } from './captureProcess.mjs';

const options = { cwd: process.cwd(), env: process.env };

describe('captureProcess', () => {
  it('answers with the output of both streams and the exit code', async () => {
    const lines = [];
    const { code, output } = await captureProcess({
      ...options,
      command: process.execPath,
      args: [
        '-e',
        "console.log('a'); console.error('b'); process.exitCode = 3",
      ],
      onLine: line => lines.push(line),
    });
    assert.equal(code, 3);
    assert.deepEqual(output.trim().split('\n').sort(), ['a', 'b']);
    assert.deepEqual(lines.sort(), ['a', 'b']);
  });

  it('says why a program could not be started', async () => {
    const { code, output } = await captureProcess({
      ...options,
      command: '/no/such/program',
      args: [],
    });
    assert.equal(code, 127);
    assert.match(output, /ENOENT/);
  });

  it('ends a program that takes too long', async () => {
    const { code } = await captureProcess({
      ...options,
      command: process.execPath,
      args: ['-e', 'setInterval(() => {}, 1000)'],
      timeoutMilliseconds: 300,
    });
    assert.notEqual(code, 0);
  });
});
