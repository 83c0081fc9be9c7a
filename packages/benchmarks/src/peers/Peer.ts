import { CorpusItem } from '../overlap/corpus/CorpusItem';
import { Ranking } from '../overlap/Ranking';

/** What a search engine is asked. */
export interface PeerQuery {
  readonly text: string;
  /** Documents wanted. */
  readonly limit: number;
  /** The team whose documents are left out. */
  readonly exceptTeam?: string;
}

/** Which part of an initiative stands for it when others like it are sought. */
export type QueryKind = 'title' | 'whole text';

/** Something else a platform team could point at its records, filled with a collection. */
export interface Peer {
  readonly name: string;
  readonly queryKinds: readonly QueryKind[];
  search(query: PeerQuery): Promise<Ranking>;
  close(): Promise<void>;
}

/** Fills a peer with a collection. */
export type OpenPeer = (items: readonly CorpusItem[]) => Promise<Peer>;
