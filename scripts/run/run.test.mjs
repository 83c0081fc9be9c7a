import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../run.mjs', import.meta.url));

// Runs the entry as if on another Node: its version is all the entry looks at.
function runAs(version) {
  const source = `
    Object.defineProperty(process.versions, 'node', { value: '${version}' });
    await import(${JSON.stringify(entry)});
  `;
  try {
    execFileSync(process.execPath, ['--input-type=module', '-e', source], {
      stdio: 'pipe',
    });
    return { code: 0, output: '' };
  } catch (error) {
    return { code: error.status, output: String(error.stderr) };
  }
}

describe('run.mjs', () => {
  it('tells a Node that is too old what is needed', () => {
    const { code, output } = runAs('16.20.2');
    assert.equal(code, 1);
    assert.match(output, /^Node 16\.20\.2 is too old.*Node 18 or newer/);
  });

  it('stays readable for a Node that is too old', () => {
    const source = readFileSync(entry, 'utf8').replace(/^\/\/.*$/gm, '');
    assert.doesNotMatch(source, /\?\?|\?\.|^import |\bawait\b|'node:/m);
  });
});
