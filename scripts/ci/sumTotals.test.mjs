import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sumTotals } from './sumTotals.mjs';

const jestLog = `Test Suites: 1 failed, 2 passed, 3 total
Tests:       2 failed, 1 skipped, 40 passed, 43 total
Snapshots:   0 total
`;
const nodeLog = 'ℹ tests 12\nℹ pass 11\nℹ fail 1\nℹ cancelled 0\n';
const playwrightLog = '  1 failed\n    [app] › a.test.ts\n  3 passed (1.2m)\n';

describe('sumTotals', () => {
  it('adds up the runners', () => {
    assert.deepEqual(sumTotals([jestLog, nodeLog, playwrightLog]), {
      passed: 54,
      failed: 4,
    });
  });

  it('reads a run without failures', () => {
    assert.deepEqual(sumTotals(['Tests:       7 passed, 7 total']), {
      passed: 7,
      failed: 0,
    });
  });

  it('reads through colours', () => {
    const log =
      '\u001b[1mTests:       \u001b[22m\u001b[1m\u001b[31m1 failed\u001b[39m\u001b[22m, \u001b[1m\u001b[32m2 passed\u001b[39m\u001b[22m, 3 total';
    assert.deepEqual(sumTotals([log]), { passed: 2, failed: 1 });
  });

  it('knows no totals while nobody says any', () => {
    assert.equal(sumTotals(['Tests are about to run', '']), undefined);
  });
});
