const WATCH = /^--watch(All)?($|=)/;
// Flags of Jest whose value follows as an argument of its own.
const takesValue = new Set([
  ...['-t', '--testNamePattern', '--maxWorkers', '-w', '--outputFile'],
  ...['--selectProjects', '--since', '--shard', '--testTimeout', '--reporters'],
]);

/**
 * How to run the tests: Jest once, not watching, unless asked to; and the tests
 * of these scripts beside it, unless the run is narrowed to something.
 *
 * @param {readonly string[]} args what followed `npm test --`
 * @returns {{ jestArgs: readonly string[], includesScripts: boolean }}
 */
export function testArguments(args) {
  const watches = args.some(arg => WATCH.test(arg));
  const narrows = args.some(
    (arg, index) =>
      ['-t', '--testNamePattern', '--selectProjects', '--since'].includes(
        arg.split('=')[0],
      ) ||
      (!arg.startsWith('-') && !takesValue.has(args[index - 1])),
  );
  return {
    jestArgs: watches ? args : ['--watchAll=false', ...args],
    includesScripts: !watches && !narrows,
  };
}
