import { spawn } from 'node:child_process';

/** How a process ended. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: string | null;
  readonly errors: string;
}

/** Says in one line why a process gave no result. */
export function explainEnd(end: ProcessEnd, memory: number): string {
  const { code, signal, errors } = end;
  if (errors.includes('heap out of memory') || signal === 'SIGKILL') {
    return `takes more than the ${memory} MB of memory it may have`;
  }
  const reason = errors.trim().split('\n')[0] || 'without a word';
  return `ended with ${signal ?? code}: ${reason}`;
}

/**
 * Runs this program once more with so many megabytes for its objects. What one
 * size leaves behind then slows down no other, and a size too large ends only
 * itself. Resolves to what it printed; throws a line that says why not.
 */
export async function runAlone(options: {
  readonly args: readonly string[];
  readonly directory: string;
  /** Megabytes. */
  readonly memory: number;
}): Promise<string> {
  const { args, directory, memory } = options;
  const child = spawn(
    process.execPath,
    [
      ...process.execArgv,
      `--max-old-space-size=${memory}`,
      process.argv[1],
      ...args,
    ],
    {
      env: { ...process.env, INIT_CWD: directory },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  let errors = '';
  child.stdout.on('data', data => (output += data));
  child.stderr.on('data', data => (errors += data));
  const [code, signal] = await new Promise<[number | null, string | null]>(
    (done, failed) => {
      child.once('error', failed);
      child.once('close', (...end) => done(end));
    },
  );
  if (code !== 0) {
    throw new Error(explainEnd({ code, signal, errors }, memory));
  }
  return output;
}
