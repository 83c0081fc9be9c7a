import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { installStamp } from './installStamp.mjs';

describe('installStamp', () => {
  let root;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'install-stamp-'));
    mkdirSync(join(root, 'packages/app'), { recursive: true });
    writeFileSync(
      join(root, 'package.json'),
      JSON.stringify({ workspaces: ['packages/*', 'plugins/*'] }),
    );
    writeFileSync(join(root, 'packages/app/package.json'), '{}');
    writeFileSync(join(root, 'yarn.lock'), 'lock');
  });

  afterEach(() => rmSync(root, { recursive: true }));

  const stamp = (nodeVersion = '22.23.3') =>
    installStamp({ root, nodeVersion });

  it('stays the same while nothing changes', () => {
    assert.equal(stamp(), stamp('22.12.0'));
  });

  it('changes with the lock file', () => {
    const before = stamp();
    writeFileSync(join(root, 'yarn.lock'), 'another');
    assert.notEqual(stamp(), before);
  });

  it('changes with the package.json of a package', () => {
    const before = stamp();
    writeFileSync(join(root, 'packages/app/package.json'), '{"a":1}');
    assert.notEqual(stamp(), before);
  });

  it('changes with a new package', () => {
    const before = stamp();
    mkdirSync(join(root, 'plugins/one'), { recursive: true });
    writeFileSync(join(root, 'plugins/one/package.json'), '{}');
    assert.notEqual(stamp(), before);
  });

  it('changes with the major version of Node', () => {
    assert.notEqual(stamp('24.1.0'), stamp('22.23.3'));
  });
});
