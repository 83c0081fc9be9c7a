import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from './UsageError';

/** Writes a file that an option names. Throws a UsageError when its folder is missing or closed. */
export async function writeOutput(options: {
  readonly directory: string;
  readonly path: string;
  /** The option, for the message. */
  readonly option: string;
  readonly text: string;
}): Promise<void> {
  const path = resolve(options.directory, options.path);
  try {
    await writeFile(path, options.text, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    throw new UsageError(
      `The file '${path}' of ${options.option} cannot be written (${reason}).`,
    );
  }
}
