import type { Knex } from 'knex';

/** An invariant, what breaks it, and what is then said of it. */
export type StoreDamage = readonly [
  string,
  (knex: Knex) => Promise<unknown>,
  RegExp,
];

export const change =
  (table: string, where: object, update: object) => (knex: Knex) =>
    knex(table).where(where).update(update);
export const remove = (table: string, where: object) => (knex: Knex) =>
  knex(table).where(where).delete();
