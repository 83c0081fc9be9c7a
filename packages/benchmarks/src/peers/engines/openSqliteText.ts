import Database from 'better-sqlite3';
import { OpenPeer } from '../Peer';
import { bodyOf, distinctWords } from '../peerTexts';

/** Full-text search of SQLite with stems; a title counts twice. */
export const openSqliteText: OpenPeer = async items => {
  const database = new Database(':memory:');
  database.exec(
    `create virtual table documents using fts5(
      title, body, id unindexed, team unindexed,
      tokenize = 'porter unicode61'
    )`,
  );
  const insert = database.prepare('insert into documents values (?, ?, ?, ?)');
  database.transaction(() =>
    items.forEach(item =>
      insert.run(item.title, bodyOf(item), item.id, item.team),
    ),
  )();
  // The lower bm25() is, the better a document fits.
  const select = database.prepare<
    { words: string; team: string | null; limit: number },
    { id: string; score: number }
  >(
    `select id, -bm25(documents, 2.0, 1.0) as score from documents
     where documents match :words and team is not :team
     order by score desc, id limit :limit`,
  );
  return {
    name: 'SQLite FTS5',
    queryKinds: ['title', 'whole text'],
    search: async ({ text, limit, exceptTeam }) => {
      const words = distinctWords(text).map(word => `"${word}"`);
      return words.length === 0
        ? []
        : select
            .all({
              words: words.join(' OR '),
              team: exceptTeam ?? null,
              limit,
            })
            .map(({ id, score }) => ({ doc: id, score }));
    },
    close: async () => {
      database.close();
    },
  };
};
