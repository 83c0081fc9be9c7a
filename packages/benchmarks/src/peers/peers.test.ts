import { createEngineRanker } from '../overlap/createEngineRanker';
import { CorpusItem } from '../overlap/corpus/CorpusItem';
import { Ranking } from '../overlap/Ranking';
import { openBackstagePostgres } from './engines/openBackstagePostgres';
import { openLunr } from './engines/openLunr';
import { openMiniSearch } from './engines/openMiniSearch';
import { openPostgresText } from './engines/openPostgresText';
import { openSqliteText } from './engines/openSqliteText';
import { OpenPeer } from './Peer';
import { PeerRanker, rankWithEngine, rankWithPeer } from './PeerRanker';

const item = (
  id: string,
  team: string,
  title: string,
  problem: string,
): CorpusItem => ({ id, team, title, problem, outputs: '' });

const items = [
  item('a', 'North', 'Damaged parcels', 'Adjusters read every claim by hand'),
  item(
    'b',
    'South',
    'Sorting damaged parcels',
    'Each claim is read by adjusters',
  ),
  item(
    'c',
    'West',
    'Road salt forecast',
    'Crews spread too much in mild winters',
  ),
  item('d', 'North', 'Photos of damaged parcels', 'Adjusters sort every claim'),
  item('e', 'East', 'Opening hours', 'Visitors ask when a library is open'),
];

/** What a ranker finds for the first initiative and for two drafts. */
async function askForTheObvious(ranker: PeerRanker) {
  const ids = async (ranking: Promise<Ranking>) =>
    (await ranking).map(({ doc }) => doc);
  const similar = await ids(ranker.similar(items[0], 10));
  return {
    nearest: similar[0],
    ofOwnTeam: similar.filter(id => ['a', 'd'].includes(id)),
    limited: await ids(ranker.similar(items[0], 1)),
    draft: await ids(ranker.draft('forecast salt', 1)),
    anyTeam: (await ids(ranker.draft('damaged parcels', 3))).sort(),
  };
}

const theObvious = {
  nearest: 'b',
  ofOwnTeam: [],
  limited: ['b'],
  draft: ['c'],
  anyTeam: ['a', 'b', 'd'],
};

async function askPeer(open: OpenPeer) {
  const peer = await open(items);
  try {
    const answers = [];
    for (const kind of peer.queryKinds) {
      answers.push(await askForTheObvious(rankWithPeer(peer, kind)));
    }
    return answers;
  } finally {
    await peer.close();
  }
}

describe('peers', () => {
  it('include our engine', async () => {
    const engine = rankWithEngine(createEngineRanker(items), 'ours');

    expect(await askForTheObvious(engine)).toEqual(theObvious);
  });

  it.each<[string, OpenPeer]>([
    ['Lunr', openLunr],
    ['SQLite', openSqliteText],
    ['MiniSearch', openMiniSearch],
  ])(
    '%s finds the obvious one and leaves out the own team',
    async (_, open) => {
      expect(await askPeer(open)).toEqual([theObvious, theObvious]);
    },
  );

  it('find nothing for a text without words', async () => {
    const peer = await openSqliteText(items);

    expect(await peer.search({ text: '"!', limit: 10 })).toEqual([]);
    await peer.close();
  });
});

const url = process.env.BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING;

(url ? describe : describe.skip)('peers on PostgreSQL', () => {
  it.each<[string, OpenPeer]>([
    ['the engine of Backstage', openBackstagePostgres(url!)],
    ['ts_rank', openPostgresText(url!, 'ts_rank')],
    ['pg_trgm', openPostgresText(url!, 'pg_trgm')],
  ])(
    '%s finds the obvious one and leaves out the own team',
    async (_, open) => {
      expect(await askPeer(open)).toEqual([theObvious]);
    },
  );
});
