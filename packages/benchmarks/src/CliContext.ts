/** What a command may touch outside of itself. */
export interface CliContext {
  /** Folder that relative paths start from. */
  readonly directory: string;
  /** Prints to standard output, as it is. */
  readonly print: (text: string) => void;
  /** Milliseconds on a clock that only moves forward. */
  readonly now: () => number;
}

/** A subcommand. Throws a UsageError when the caller has to change something. */
export type CliCommand = (
  args: readonly string[],
  context: CliContext,
) => Promise<void>;
