import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testArguments } from './testArguments.mjs';

describe('testArguments', () => {
  it('runs everything once', () => {
    assert.deepEqual(testArguments([]), {
      jestArgs: ['--watchAll=false'],
      includesScripts: true,
    });
  });

  it('watches when asked to', () => {
    for (const flag of ['--watch', '--watchAll']) {
      assert.deepEqual(testArguments([flag]), {
        jestArgs: [flag],
        includesScripts: false,
      });
    }
  });

  it('leaves the scripts out when the run is narrowed', () => {
    for (const args of [
      ['plugins/ai-initiatives'],
      ['-t', 'name'],
      ['--testNamePattern=name'],
      ['--selectProjects', 'app'],
    ]) {
      assert.equal(testArguments(args).includesScripts, false);
    }
  });

  it('knows values of flags from patterns', () => {
    const { jestArgs, includesScripts } = testArguments(['--maxWorkers', '2']);
    assert.deepEqual(jestArgs, ['--watchAll=false', '--maxWorkers', '2']);
    assert.equal(includesScripts, true);
  });
});
