import { CorpusItem } from '../overlap/corpus/CorpusItem';
import { Ranker, Ranking } from '../overlap/Ranking';
import { Peer, QueryKind } from './Peer';
import { queryTextOf } from './peerTexts';

/** One row of the comparison: something that ranks, perhaps over a wire. */
export interface PeerRanker {
  readonly name: string;
  /** Documents of other teams like the given one. */
  similar(item: CorpusItem, depth: number): Promise<Ranking>;
  /** Documents like a text that is not in the collection. */
  draft(text: string, depth: number): Promise<Ranking>;
}

/** Our engine as one row among others. */
export function rankWithEngine(engine: Ranker, name: string): PeerRanker {
  return {
    name,
    similar: async ({ id }, depth) => engine.similar(id, depth),
    draft: async (text, depth) => engine.draft(text, depth),
  };
}

/** A peer asked with one part of an initiative. */
export function rankWithPeer(peer: Peer, kind: QueryKind): PeerRanker {
  return {
    name: `${peer.name}, ${kind}`,
    similar: (item, depth) =>
      peer.search({
        text: queryTextOf(item, kind),
        limit: depth,
        exceptTeam: item.team,
      }),
    draft: (text, depth) => peer.search({ text, limit: depth }),
  };
}
