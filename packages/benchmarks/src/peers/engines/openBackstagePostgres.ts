import { ConfigReader } from '@backstage/config';
import { PgSearchEngine } from '@backstage/plugin-search-backend-module-pg';
import Knex from 'knex';
import { createScratchDatabase } from '../../postgres/createScratchDatabase';
import { OpenPeer } from '../Peer';
import {
  askBackstageSearch,
  fillBackstageSearch,
  silentLogger,
} from './backstageSearch';
import { askBeyondTeam } from './askBeyondTeam';

/**
 * The PostgreSQL search engine of Backstage, with its own migrations in a
 * database of its own. Titles only: it demands every word of a query, and no
 * other document has every word of a whole text.
 */
export function openBackstagePostgres(postgres: string): OpenPeer {
  return async items => {
    const database = await createScratchDatabase(postgres);
    const knex = Knex({ client: 'pg', connection: database.url });
    const close = async () => {
      await knex.destroy();
      await database.remove();
    };
    try {
      const engine = await PgSearchEngine.fromConfig(new ConfigReader({}), {
        database: { getClient: async () => knex },
        logger: silentLogger,
      });
      await fillBackstageSearch(engine, items);
      await database.tidy();
      return {
        name: 'Backstage PostgreSQL engine',
        queryKinds: ['title'],
        search: askBeyondTeam(items, (text, limit) =>
          askBackstageSearch(engine, text, limit),
        ),
        close,
      };
    } catch (error) {
      await close();
      throw error;
    }
  };
}
