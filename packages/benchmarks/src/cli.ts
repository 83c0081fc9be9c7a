import { CliCommand, CliContext } from './CliContext';
import { runDecisionsFuzz } from './decisions/fuzz/runDecisionsFuzz';
import { runDecisions } from './decisions/runDecisions';
import { runHttpBenchmark } from './http/runHttpBenchmark';
import { runOverlapBenchmark } from './overlap/runOverlapBenchmark';
import { runOverlapFit } from './overlap/runOverlapFit';
import { runOverlapSmall } from './overlap/runOverlapSmall';
import { runOverlapPeers } from './peers/runOverlapPeers';
import { runOverlapSpeed } from './speed/runOverlapSpeed';
import { runStartBenchmark } from './start/runStartBenchmark';
import { UsageError } from './UsageError';

const commands: ReadonlyMap<string, CliCommand> = new Map([
  ['decisions', runDecisions],
  ['decisions-fuzz', runDecisionsFuzz],
  ['http', runHttpBenchmark],
  ['overlap', runOverlapBenchmark],
  ['overlap-fit', runOverlapFit],
  ['overlap-peers', runOverlapPeers],
  ['overlap-small', runOverlapSmall],
  ['overlap-speed', runOverlapSpeed],
  ['start', runStartBenchmark],
]);

/**
 * Runs the subcommand named by the first argument. Throws a UsageError when
 * there is no such subcommand.
 */
export async function runCli(
  args: readonly string[],
  context: CliContext,
): Promise<void> {
  const [name, ...rest] = args;
  const command = commands.get(name);
  if (!command) {
    const choices = [...commands.keys()].join(', ');
    throw new UsageError(
      name === undefined
        ? `Which benchmark? Choose one of: ${choices}.`
        : `No benchmark '${name}'. Choose one of: ${choices}.`,
    );
  }
  await command(rest, context);
}
