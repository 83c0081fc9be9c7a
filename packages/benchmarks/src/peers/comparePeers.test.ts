import { CorpusItem } from '../overlap/corpus/CorpusItem';
import { Ranking } from '../overlap/Ranking';
import { comparePeers } from './comparePeers';
import { formatPeersReport } from './formatPeersReport';
import { PeerRanker } from './PeerRanker';
import { plotPeers } from './plotPeers';

const query: CorpusItem = {
  id: 'q',
  team: 'North',
  title: 'Damaged parcels',
  problem: '',
  outputs: '',
};
const labels = new Map([['q', new Map([['right', 3]])]]);
const ranking = (...docs: string[]): Ranking =>
  docs.map((doc, index) => ({ doc, score: 1 / (index + 1) }));

describe('comparePeers', () => {
  let clock = 0;
  const ranker = (
    name: string,
    milliseconds: number,
    found: Ranking,
  ): PeerRanker => {
    const answer = async () => {
      clock += milliseconds;
      return found;
    };
    return { name, similar: answer, draft: answer };
  };
  const compare = () =>
    comparePeers({
      rankers: [
        ranker('ours', 2, ranking('right', 'wrong')),
        ranker('theirs', 10, ranking('wrong', 'right')),
      ],
      questions: {
        queries: [query],
        drafts: [{ line: 0, text: 'parcels', doc: 'right' }],
      },
      labels,
      rounds: 2,
      now: () => clock,
    });

  it('holds every row against the first', async () => {
    const [ours, theirs] = await compare();

    expect(ours).toMatchObject({
      name: 'ours',
      queries: { ndcgAt10: 1, precisionAt1: 1 },
      drafts: { recallAt1: 1 },
      queryTime: { p50: 2, p95: 2 },
      draftTime: { p50: 2 },
    });
    expect(ours.toOurs).toBeUndefined();
    expect(theirs).toMatchObject({
      queries: { precisionAt1: 0, judgedNdcgAt10: 1 },
      drafts: { recallAt1: 0, recallAt10: 1, meanReciprocalRank: 0.5 },
      queryTime: { p50: 10 },
      toOurs: {
        ndcgGain: { mean: 1 - 1 / Math.log2(3) },
        judgedNdcgGain: { mean: 0 },
        reciprocalRankGain: { mean: 0.5 },
        timesSlower: 5,
        draftTimesSlower: 5,
      },
    });
  });

  it('is written as a table and drawn with one dot per row', async () => {
    const report = {
      year: '2024',
      documents: 3,
      rounds: 2,
      rows: await compare(),
      leftOut: ['PostgreSQL: no answer (ECONNREFUSED)'],
    };
    const text = formatPeersReport(report);

    expect(text).toContain('| theirs |   0.631 |       1.000 |');
    expect(text).toContain('5.0x');
    expect(text).toContain('Left out: PostgreSQL');
    expect(plotPeers(report).match(/<circle/g)).toHaveLength(2);
  });
});
