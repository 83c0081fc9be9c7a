import type { Knex } from 'knex';
import type { Follow } from 'backstage-plugin-ai-initiatives-common';

/** Who follows what, looked up for many at once. */
export type Followers = (follow: Follow) => readonly string[];

const keyOf = ({ kind, id }: Follow) => `${kind} ${id}`;

/** Those who follow any of some records and entities, in a fixed order. */
export async function followersOf(
  knex: Knex,
  wanted: readonly Follow[],
): Promise<Followers> {
  const found = new Map<string, string[]>();
  for (const kind of new Set(wanted.map(follow => follow.kind))) {
    const targets = wanted.filter(follow => follow.kind === kind);
    const rows: { target: string; user_ref: string }[] = await knex('follow')
      .where({ kind })
      .whereIn('target', [...new Set(targets.map(({ id }) => id))])
      .orderBy(['target', 'user_ref'])
      .select('target', 'user_ref');
    for (const { target, user_ref: user } of rows) {
      const key = keyOf({ kind, id: target });
      found.set(key, [...(found.get(key) ?? []), user]);
    }
  }
  return follow => found.get(keyOf(follow)) ?? [];
}
