// Entry of `npm start`, `npm test` and `npm run bench`. It parses on a Node far
// older than the oldest that will do, so that such a Node gets a sentence instead
// of a syntax error: the work is in ./run, imported once the version is known.
const OLDEST_MAJOR = 18;
const { node: version } = process.versions;

if (Number(version.split('.')[0]) < OLDEST_MAJOR) {
  process.stderr.write(
    `Node ${version} is too old to start from: Node ${OLDEST_MAJOR} or newer is needed. (The project itself runs on Node 22, and brings it along where the Node at hand is another one.)\n`,
  );
  process.exitCode = 1;
} else {
  import('./run/main.mjs').then(({ main }) => main(process.argv.slice(2)));
}
