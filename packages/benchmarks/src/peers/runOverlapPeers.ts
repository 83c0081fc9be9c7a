import { CliContext } from '../CliContext';
import { createEngineRanker } from '../overlap/createEngineRanker';
import { readInputs } from '../overlap/readInputs';
import { readTables } from '../overlap/readTables';
import { writeOutput } from '../writeOutput';
import { comparePeers } from './comparePeers';
import { formatPeersReport } from './formatPeersReport';
import { openPeers } from './openPeers';
import { PeerRanker, rankWithEngine, rankWithPeer } from './PeerRanker';
import { parsePeersArguments } from './peersArguments';
import { PeersReport } from './PeersReport';
import { plotPeers } from './plotPeers';

const ROUNDS = 3;

/**
 * Measures the overlap engine beside the search engines that could be pointed
 * at the same records, on the same questions in one run.
 */
export async function runOverlapPeers(
  args: readonly string[],
  { directory, now, print }: CliContext,
): Promise<void> {
  const options = parsePeersArguments(args);
  const inputs = await readInputs(options, directory);
  const { items, labels = new Map(), drafts = [] } = inputs;
  const asked = new Set(inputs.queries);
  const queries = items.filter(({ id }) => asked.has(id));
  const tables = await readTables(options.tables, directory);
  const engine = createEngineRanker(items, { tables });
  // Texts of the inventories are behind the tables that ship, which flatters:
  // this row knows nothing but the collection, as its peers do.
  const plain = tables && createEngineRanker(items);
  const { peers, leftOut, close } = await openPeers(items, options.postgres);
  try {
    const rankers: readonly PeerRanker[] = [
      rankWithEngine(engine, 'overlap engine'),
      ...(plain ? [rankWithEngine(plain, 'overlap engine, no tables')] : []),
      ...peers.flatMap(peer =>
        peer.queryKinds.map(kind => rankWithPeer(peer, kind)),
      ),
    ];
    const report: PeersReport = {
      year: options.year,
      documents: items.length,
      rounds: ROUNDS,
      rows: await comparePeers({
        rankers,
        questions: { queries, drafts },
        labels,
        rounds: ROUNDS,
        now,
      }),
      leftOut,
    };
    if (options.plot !== undefined) {
      const text = plotPeers(report);
      await writeOutput({
        directory,
        path: options.plot,
        option: '--plot',
        text,
      });
    }
    print(
      options.json
        ? `${JSON.stringify(report, null, 2)}\n`
        : formatPeersReport(report),
    );
  } finally {
    await close();
  }
}
