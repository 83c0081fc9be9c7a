import { parseArgs, ParseArgsConfig } from 'node:util';
import { UsageError } from './UsageError';

/** Parses options of one subcommand; what it does not know is a UsageError. */
export function parseOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  usage: string,
) {
  try {
    return parseArgs({
      args: [...args],
      options,
      allowPositionals: false,
      strict: true,
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${usage}`);
  }
}
