import Knex, { Knex as Client } from 'knex';
import { Ranking } from '../../overlap/Ranking';
import { createScratchDatabase } from '../../postgres/createScratchDatabase';
import { OpenPeer, PeerQuery } from '../Peer';
import { bodyOf, distinctWords, wholeTextOf } from '../peerTexts';

const ROWS_PER_STATEMENT = 500;

const schema = `
  create extension pg_trgm;
  create table documents (
    id text primary key,
    team text not null,
    title text not null,
    body text not null,
    whole text not null,
    words tsvector not null generated always as (
      setweight(to_tsvector('english', title), 'A') ||
      setweight(to_tsvector('english', body), 'B')
    ) stored
  );
  create index on documents using gin (words);
  create index on documents using gist (whole gist_trgm_ops (siglen = 256));
`;

const byWords = `
  select id, ts_rank(words, query) as score
  from documents, to_tsquery('english', :words) query
  where query @@ words and team is distinct from :team
  order by score desc, id limit :limit
`;

// The index answers this operator, 1 less the similarity, and only when nothing
// but it is sorted by.
const byTrigrams = `
  select id, 1 - distance as score
  from (
    select id, whole <-> :text as distance
    from documents
    where team is distinct from :team
    order by distance limit :limit
  ) nearest
  order by distance, id
`;

/** How a text is looked up with what PostgreSQL brings along. */
export type PostgresMethod = 'ts_rank' | 'pg_trgm';

async function ask(
  knex: Client,
  method: PostgresMethod,
  { text, limit, exceptTeam }: PeerQuery,
): Promise<Ranking> {
  const { rows } = await knex.raw<{ rows: { id: string; score: number }[] }>(
    method === 'pg_trgm' ? byTrigrams : byWords,
    {
      text,
      words: distinctWords(text).join(' | '),
      team: exceptTeam ?? null,
      limit,
    },
  );
  return rows.map(({ id, score }) => ({ doc: id, score }));
}

/** A plain PostgreSQL table with a text index, in a database of its own. */
export function openPostgresText(
  postgres: string,
  method: PostgresMethod,
): OpenPeer {
  return async items => {
    const database = await createScratchDatabase(postgres);
    const knex = Knex({ client: 'pg', connection: database.url });
    const close = async () => {
      await knex.destroy();
      await database.remove();
    };
    try {
      await knex.raw(schema);
      await knex.batchInsert(
        'documents',
        items.map(item => ({
          id: item.id,
          team: item.team,
          title: item.title,
          body: bodyOf(item),
          whole: wholeTextOf(item),
        })),
        ROWS_PER_STATEMENT,
      );
      await database.tidy();
      return {
        name: `PostgreSQL ${method}`,
        queryKinds: ['whole text'],
        search: query => ask(knex, method, query),
        close,
      };
    } catch (error) {
      await close();
      throw error;
    }
  };
}
