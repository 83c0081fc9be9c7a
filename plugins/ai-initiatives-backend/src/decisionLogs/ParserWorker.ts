import { Worker } from 'node:worker_threads';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { ParsedFile } from 'ai-initiatives-decision-record-parser';

/** Path and text of a file, the only things a worker is given. */
export interface ParserInput {
  readonly path: string;
  readonly content: string;
}

/** How much a worker may use before it is ended. */
export interface ParserLimitsOfWorker {
  readonly heapMb: number;
  /** To load the parser. */
  readonly startMs: number;
  /** For one file, and for a log besides what its files take. */
  readonly fileMs: number;
  /** For each file of a log that is parsed as a whole. */
  readonly logMsPerFile: number;
}

export const WORKER_LIMITS: ParserLimitsOfWorker = {
  heapMb: 256,
  startMs: 30_000,
  fileMs: 2_000,
  logMsPerFile: 50,
};

type Message =
  | { readonly kind: 'ready' }
  | { readonly kind: 'begun'; readonly index: number }
  | { readonly kind: 'parsed'; readonly files: readonly ParsedFile[] };

/** What a worker has managed, and on which file it ended if it did not finish. */
export interface WorkerOutcome {
  readonly parsed: readonly ParsedFile[];
  readonly stoppedAt?: number;
  /** Why it was stopped. */
  readonly problem?: string;
}

const SCRIPT = ['worker', 'parseDecisionLog.js'] as const;

function whyItEnded(error: Error & { code?: string }): string {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'it takes too much memory to parse'
    : `the parser gave up on it (${error.name})`;
}

/**
 * Parses files in a thread of its own: whatever a file does to the parser, the
 * backend goes on answering, and the thread is ended when it takes too long.
 * Never rejects, except when it is aborted.
 */
export function runParserWorker(options: {
  files: readonly ParserInput[];
  /** Each file by itself, which tells on which one a worker ended. */
  oneByOne: boolean;
  limits: ParserLimitsOfWorker;
  signal?: AbortSignal;
}): Promise<WorkerOutcome> {
  const { files, oneByOne, limits, signal } = options;
  signal?.throwIfAborted();
  const worker = new Worker(
    resolvePackagePath('backstage-plugin-ai-initiatives-backend', ...SCRIPT),
    {
      workerData: { files, oneByOne },
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
      // The parser needs nothing of what the backend knows.
      env: {},
      stdout: true,
      stderr: true,
    },
  );
  const workMs = oneByOne
    ? limits.fileMs
    : limits.fileMs + limits.logMsPerFile * files.length;
  return new Promise((resolve, reject) => {
    const parsed: ParsedFile[] = [];
    let begun = -1;
    let timer: NodeJS.Timeout;
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      worker.removeAllListeners();
      worker.on('error', () => {});
      worker.terminate().catch(() => {});
      settle();
    };
    const end = (problem?: string) =>
      finish(() =>
        resolve({
          parsed,
          ...(problem && { problem, stoppedAt: Math.max(begun, 0) }),
        }),
      );
    function onAbort() {
      finish(() => reject(signal!.reason));
    }
    const allow = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => end('it takes too long to parse'), ms);
    };
    signal?.addEventListener('abort', onAbort);
    allow(limits.startMs);
    worker.on('message', (message: Message) => {
      if (message.kind === 'parsed') {
        parsed.push(...message.files);
      } else {
        begun = message.kind === 'begun' ? message.index : begun;
        allow(workMs);
      }
    });
    worker.on('error', error => end(whyItEnded(toError(error))));
    worker.on('exit', code =>
      end(
        code === 0 && parsed.length === files.length
          ? undefined
          : 'the parser ended on it',
      ),
    );
  });
}
