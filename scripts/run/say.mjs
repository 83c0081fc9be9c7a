/**
 * One line about what is happening. Goes to stderr, so that the output of
 * `npm run bench -- … --json` stays machine readable.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`› ${line}\n`);
}
