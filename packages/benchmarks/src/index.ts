import { runCli } from './cli';
import { UsageError } from './UsageError';

const USAGE_ERROR_EXIT_CODE = 2;

runCli(process.argv.slice(2), {
  // Package managers change to the package's folder and keep the caller's here.
  directory: process.env.INIT_CWD ?? process.cwd(),
  print: text => process.stdout.write(text),
  now: () => performance.now(),
}).catch((error: unknown) => {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = USAGE_ERROR_EXIT_CODE;
    return;
  }
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
});
