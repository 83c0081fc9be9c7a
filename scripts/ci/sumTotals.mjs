// eslint-disable-next-line no-control-regex -- the colours of a terminal
const COLOUR = /\u001b\[[0-9;]*m/g;

/** How each test runner ends its output. */
const summaries = {
  jest: {
    passed: /^Tests:.*?(\d+) passed/gm,
    failed: /^Tests:.*?(\d+) failed/gm,
  },
  node: { passed: /^ℹ pass (\d+)$/gm, failed: /^ℹ fail (\d+)$/gm },
  playwright: {
    passed: /^ {2}(\d+) passed(?: \(.*\))?$/gm,
    failed: /^ {2}(\d+) failed$/gm,
  },
};

/**
 * Adds up what the test runners say they ran. Undefined when none says anything.
 *
 * @param {readonly string[]} logs
 * @returns {{ passed: number, failed: number } | undefined}
 */
export function sumTotals(logs) {
  const text = logs.join('\n').replace(COLOUR, '');
  const numbers = kind =>
    Object.values(summaries).flatMap(summary =>
      [...text.matchAll(summary[kind])].map(([, count]) => Number(count)),
    );
  const passed = numbers('passed');
  const failed = numbers('failed');
  if (passed.length === 0 && failed.length === 0) {
    return undefined;
  }
  return { passed: sum(passed), failed: sum(failed) };
}

function sum(counts) {
  return counts.reduce((total, count) => total + count, 0);
}
