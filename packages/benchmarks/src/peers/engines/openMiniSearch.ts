import MiniSearch from 'minisearch';
import { OpenPeer } from '../Peer';
import { bodyOf } from '../peerTexts';

/** MiniSearch as it comes. */
export const openMiniSearch: OpenPeer = async items => {
  const engine = new MiniSearch<{ id: string; title: string; body: string }>({
    fields: ['title', 'body'],
    storeFields: ['team'],
  });
  engine.addAll(items.map(item => ({ ...item, body: bodyOf(item) })));
  return {
    name: 'MiniSearch',
    queryKinds: ['title', 'whole text'],
    search: async ({ text, limit, exceptTeam }) =>
      engine
        .search(text, {
          filter: ({ team }) => exceptTeam === undefined || team !== exceptTeam,
        })
        .slice(0, limit)
        .map(({ id, score }) => ({ doc: id as string, score })),
    close: async () => {},
  };
};
