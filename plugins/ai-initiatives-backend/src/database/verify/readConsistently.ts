import type { Knex } from 'knex';

/**
 * Several statements that all see the same state. SQLite has one connection, so
 * that any transaction will do; keep it short.
 */
export function readConsistently<T>(
  knex: Knex,
  read: (trx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return knex.client.config.client === 'pg'
    ? knex.transaction(read, {
        isolationLevel: 'repeatable read',
        readOnly: true,
      })
    : knex.transaction(read);
}
