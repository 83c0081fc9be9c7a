import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';

const MOST_STATEMENTS = 200;

/** invalid_sql_statement_name, duplicate_prepared_statement */
const NOT_REMEMBERED = ['26000', '42P05'];

interface SqliteStatement {
  readonly busy: boolean;
}

interface SqliteConnection {
  prepare(sql: string): SqliteStatement;
}

interface PostgresQuery {
  readonly text?: string;
  readonly values?: readonly unknown[];
  readonly name?: string;
}

type Callback = (error: { code?: string } | null, result: unknown) => void;

interface PostgresConnection {
  query(query: PostgresQuery | string, callback: Callback): unknown;
}

function rememberOnSqlite(connection: SqliteConnection): void {
  const prepare = connection.prepare.bind(connection);
  const known = new LRUCache<string, SqliteStatement>({ max: MOST_STATEMENTS });
  connection.prepare = sql => {
    if (!/^\s*(select|with|insert|update|delete)\b/i.test(sql)) {
      if (!/^\s*(begin|commit|rollback|savepoint|release)\b/i.test(sql)) {
        known.clear();
      }
      return prepare(sql);
    }
    const found = known.get(sql);
    if (found && !found.busy) {
      return found;
    }
    const statement = prepare(sql);
    known.set(sql, statement);
    return statement;
  };
}

/** The same for the same text on every replica, whoever prepared it. */
function nameOf(sql: string): string {
  return `ai_${createHash('sha1').update(sql).digest('hex')}`;
}

/** Names queries, so that the server parses and plans each text once. */
class PostgresNames {
  private readonly names = new Map<string, string>();
  private isOff = false;

  /** No name where a failure could not be made good. */
  of({ text = '', values = [], name }: PostgresQuery): string | undefined {
    if (
      this.isOff ||
      name ||
      values.length === 0 ||
      !/^select|^with/.test(text)
    ) {
      return undefined;
    }
    const known = this.names.get(text);
    if (known || this.names.size >= MOST_STATEMENTS) {
      return known;
    }
    const fresh = nameOf(text);
    this.names.set(text, fresh);
    return fresh;
  }

  turnOff(): void {
    this.isOff = true;
  }
}

function rememberOnPostgres(
  connection: PostgresConnection,
  names: PostgresNames,
): void {
  const send = connection.query.bind(connection);
  let inTransaction = false;
  connection.query = (query, callback) => {
    const { text = '' } = typeof query === 'string' ? { text: query } : query;
    if (/^\s*(begin|commit|rollback)\b/i.test(text)) {
      inTransaction = /^\s*begin/i.test(text);
    }
    const name =
      typeof query === 'string' || inTransaction ? undefined : names.of(query);
    if (!name) {
      return send(query, callback);
    }
    return send({ ...(query as PostgresQuery), name }, (error, result) => {
      if (error && NOT_REMEMBERED.includes(String(error.code))) {
        // A pooler between gives every transaction another connection.
        names.turnOff();
        send(query, callback);
      } else {
        callback(error, result);
      }
    });
  };
}

/**
 * Spares databases from parsing and planning the same statements over and over,
 * which is a third of what most of our reads cost. Connections that are open
 * already take part as well.
 */
export function rememberStatements(knex: Knex): void {
  const { client } = knex;
  const names = new PostgresNames();
  const remembering = new WeakSet<object>();
  const acquire = client.acquireConnection.bind(client);
  client.acquireConnection = async () => {
    const connection = await acquire();
    if (!remembering.has(connection)) {
      remembering.add(connection);
      if (client.config.client === 'pg') {
        rememberOnPostgres(connection, names);
      } else {
        rememberOnSqlite(connection);
      }
    }
    return connection;
  };
}
