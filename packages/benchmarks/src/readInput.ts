import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from './UsageError';

/** Reads a file that an option names. Throws a UsageError when it cannot be read. */
export async function readInput(options: {
  readonly directory: string;
  readonly path: string;
  /** The option, for the message. */
  readonly option: string;
}): Promise<Uint8Array> {
  const path = resolve(options.directory, options.path);
  try {
    return await readFile(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    throw new UsageError(
      reason === 'ENOENT'
        ? `No file '${path}'. Check ${options.option}.`
        : `The file '${path}' of ${options.option} cannot be read (${reason}).`,
    );
  }
}

/** Reads a UTF-8 text file that an option names. */
export async function readTextInput(
  options: Parameters<typeof readInput>[0],
): Promise<string> {
  return new TextDecoder('utf-8').decode(await readInput(options));
}
