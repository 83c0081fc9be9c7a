import { resolve } from 'node:path';
import { parseDecisionLog } from 'ai-initiatives-decision-record-parser';
import { UsageError } from '../UsageError';
import { describeFile } from './describeFile';
import { readDecisionLogs } from './readDecisionLogs';

const USAGE = 'Usage: npm run --silent parse-decisions -- DIR|FILE…';
const USAGE_ERROR_EXIT_CODE = 2;

/** Prints one JSON line for every file of some logs. */
async function main(args: readonly string[]): Promise<void> {
  if (args.length === 0 || args.some(arg => arg.startsWith('--'))) {
    throw new UsageError(USAGE);
  }
  const directory = process.env.INIT_CWD ?? process.cwd();
  const logs = await readDecisionLogs(args.map(arg => resolve(directory, arg)));
  for (const { files } of logs) {
    parseDecisionLog(files).forEach((file, index) =>
      process.stdout.write(
        `${JSON.stringify(describeFile(files[index].name, file))}\n`,
      ),
    );
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const isUsage = error instanceof UsageError;
  const text =
    error instanceof Error && !isUsage
      ? error.stack
      : String((error as Error).message);
  process.stderr.write(`${text}\n`);
  process.exitCode = isUsage ? USAGE_ERROR_EXIT_CODE : 1;
});
