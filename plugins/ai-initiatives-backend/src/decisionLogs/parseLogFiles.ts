import type { ParsedFile } from 'ai-initiatives-decision-record-parser';
import {
  ParserInput,
  ParserLimitsOfWorker,
  runParserWorker,
  WorkerOutcome,
  WORKER_LIMITS,
} from './ParserWorker';

/** What a file says, or why nobody could find out. */
export type FileOutcome =
  | { readonly path: string; readonly parsed: ParsedFile }
  | { readonly path: string; readonly problem: string };

/** Runs a worker over files. */
export type RunWorker = (options: {
  files: readonly ParserInput[];
  oneByOne: boolean;
  limits: ParserLimitsOfWorker;
  signal?: AbortSignal;
}) => Promise<WorkerOutcome>;

/** A log with more of them is not worth more workers. */
const MOST_CULPRITS = 20;

/**
 * Parses a log. When a worker does not survive it, workers go through the files
 * one by one and leave out those they end on; the others are then parsed as a log
 * again, since only a log tells what its relations lead to.
 */
export async function parseLogFiles(options: {
  files: readonly ParserInput[];
  limits?: ParserLimitsOfWorker;
  signal?: AbortSignal;
  runWorker?: RunWorker;
}): Promise<readonly FileOutcome[]> {
  const {
    limits = WORKER_LIMITS,
    signal,
    runWorker = runParserWorker,
  } = options;
  if (options.files.length === 0) {
    return [];
  }
  const run = (files: readonly ParserInput[], oneByOne: boolean) =>
    runWorker({ files, oneByOne, limits, signal });
  const whole = await run(options.files, false);
  if (!whole.problem) {
    return whole.parsed.map(parsed => ({ path: parsed.path, parsed }));
  }

  const outcomes = new Map<string, FileOutcome>();
  let waiting = options.files;
  let culprits = 0;
  while (waiting.length > 0) {
    const {
      parsed,
      problem,
      stoppedAt = waiting.length,
    } = await run(waiting, true);
    parsed.forEach(file =>
      outcomes.set(file.path, { path: file.path, parsed: file }),
    );
    if (problem) {
      culprits += 1;
      const rest = culprits === MOST_CULPRITS ? waiting.slice(stoppedAt) : [];
      for (const { path } of rest.length > 0 ? rest : [waiting[stoppedAt]]) {
        outcomes.set(path, { path, problem });
      }
      waiting = rest.length > 0 ? [] : waiting.slice(stoppedAt + 1);
    } else {
      waiting = [];
    }
  }

  const survivors = options.files.filter(({ path }) => {
    const outcome = outcomes.get(path);
    return outcome && 'parsed' in outcome;
  });
  const together =
    survivors.length > 0 ? await run(survivors, false) : { parsed: [] };
  together.parsed.forEach(parsed =>
    outcomes.set(parsed.path, { path: parsed.path, parsed }),
  );
  return options.files.map(({ path }) => outcomes.get(path)!);
}
