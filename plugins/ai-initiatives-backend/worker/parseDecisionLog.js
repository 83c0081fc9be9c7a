// @ts-check

// Plain JavaScript beside the sources, like the migrations: a worker is started
// from a file that must be there in a checkout and in the published package alike.
const { parentPort, workerData } = require('node:worker_threads');

const PARSER = 'ai-initiatives-decision-record-parser';
const TRANSFORM = '@backstage/cli/config/nodeTransform.cjs';

// In a checkout the parser is TypeScript, which the CLI's own transform loads. A
// backend that runs from sources hands it down; a test does not.
if (
  require.resolve(PARSER).endsWith('.ts') &&
  !process.execArgv.some(argument => argument.includes('nodeTransform'))
) {
  require(TRANSFORM);
}

const { parseDecisionLog, parseDecisionRecord } = require(PARSER);

const port = /** @type {import('node:worker_threads').MessagePort} */ (
  parentPort
);
const { files, oneByOne } = workerData;

port.postMessage({ kind: 'ready' });
if (oneByOne) {
  for (const [index, file] of files.entries()) {
    port.postMessage({ kind: 'begun', index });
    port.postMessage({ kind: 'parsed', files: [parseDecisionRecord(file)] });
  }
} else {
  port.postMessage({ kind: 'parsed', files: parseDecisionLog(files) });
}
