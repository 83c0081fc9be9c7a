import { LunrSearchEngine } from '@backstage/plugin-search-backend-node';
import { OpenPeer } from '../Peer';
import {
  askBackstageSearch,
  fillBackstageSearch,
  silentLogger,
} from './backstageSearch';
import { askBeyondTeam } from './askBeyondTeam';

/** The search engine every Backstage starts with. */
export const openLunr: OpenPeer = async items => {
  const engine = new LunrSearchEngine({ logger: silentLogger });
  await fillBackstageSearch(engine, items);
  return {
    name: 'Backstage Lunr engine',
    queryKinds: ['title', 'whole text'],
    search: askBeyondTeam(items, (text, limit) =>
      askBackstageSearch(engine, text, limit),
    ),
    close: async () => {},
  };
};
