import { readFileSync } from 'node:fs';
import { sumTotals } from './sumTotals.mjs';

// Prints `N passed, N failed` over the logs given as arguments; nothing while
// none of them has a result.
const logs = process.argv.slice(2).map(file => readFileSync(file, 'utf8'));
const totals = sumTotals(logs);
if (totals) {
  process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`);
}
