import type { Knex } from 'knex';
import type { Access } from '../../access/Access';
import { applyNoAccess } from '../applyAccess';
import type { StoredHint } from '../HintStore';
import { toStoredHint } from './hintFacts';

const MOST_HINTS = 50;

/** Hints stand for as long as the other side allows them. */
export async function hintsTo(
  knex: Knex,
  id: string,
  access: Access,
): Promise<readonly StoredHint[]> {
  const rows: Record<string, string>[] = await applyNoAccess(
    knex('hint as h').join('initiative as r', 'r.id', 'h.record_id').where({
      'h.target_id': id,
      'r.allows_hints': true,
      'r.archived': false,
    }),
    { kind: 'initiative', alias: 'r', access },
  )
    .orderBy('h.at')
    .orderBy('h.group_ref')
    .limit(MOST_HINTS)
    .select('h.*');
  return rows.map(toStoredHint);
}

export async function hintsOf(
  knex: Knex,
  id: string,
): Promise<readonly StoredHint[]> {
  const rows: Record<string, string>[] = await knex('hint')
    .where('record_id', id)
    .orderBy('at')
    .orderBy('target_id')
    .limit(MOST_HINTS);
  return rows.map(toStoredHint);
}
