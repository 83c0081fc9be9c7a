import type { Knex } from 'knex';
import {
  comparedWords,
  Initiative,
  stillHolds,
} from 'backstage-plugin-ai-initiatives-common';
import { whereOpen } from './resolutionRows';

interface ComparedRow {
  readonly id: string;
  readonly left_id: string;
  readonly right_id: string;
  readonly compared: string;
  readonly outdated: unknown;
}

async function currentWords(
  knex: Knex,
  rows: readonly ComparedRow[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(rows.flatMap(row => [row.left_id, row.right_id]));
  const bodies: { id: string; body: string }[] = await knex('initiative')
    .whereIn('id', [...ids])
    .select('id', 'body');
  return new Map(
    bodies.map(({ id, body }) => [
      id,
      comparedWords(JSON.parse(body) as Initiative),
    ]),
  );
}

/** Open resolutions whose flag is not what the texts say, with what it should be. */
export async function findMisjudged(
  knex: Knex,
  rows: readonly ComparedRow[],
): Promise<readonly { readonly id: string; readonly outdated: boolean }[]> {
  const words = await currentWords(knex, rows);
  return rows.flatMap(row => {
    const now = {
      left: words.get(row.left_id) ?? '',
      right: words.get(row.right_id) ?? '',
    };
    const outdated = !stillHolds(JSON.parse(row.compared), now);
    return outdated === Boolean(row.outdated) ? [] : [{ id: row.id, outdated }];
  });
}

/** What `findMisjudged` looks at. */
export function selectCompared(knex: Knex): Knex.QueryBuilder {
  return whereOpen(knex('resolution as s'), 's')
    .select('s.id', 's.left_id', 's.right_id', 's.compared', 's.outdated')
    .orderBy('s.id');
}

/**
 * Says of the open resolutions of these initiatives whether they still fit the
 * texts, which are saved already. Only once the rows are locked are both texts
 * read: whoever changed the other side meanwhile has finished then.
 */
export async function refreshOutdated(
  trx: Knex.Transaction,
  ids: readonly string[],
): Promise<void> {
  const rows: ComparedRow[] = await selectCompared(trx)
    .where(inner =>
      inner.whereIn('s.left_id', [...ids]).orWhereIn('s.right_id', [...ids]),
    )
    .forUpdate('s');
  if (rows.length === 0) {
    return;
  }
  for (const { id, outdated } of await findMisjudged(trx, rows)) {
    await trx('resolution').where({ id }).update({ outdated });
  }
}
