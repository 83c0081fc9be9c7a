import type { Knex } from 'knex';
import type { Initiative } from 'backstage-plugin-ai-initiatives-common';
import { MAX_ATTEMPTS } from '../OverlapStore';

/** An initiative as it was saved last. */
export interface SettledSave {
  readonly seq: number;
  readonly initiative: Initiative;
}

/**
 * Live initiatives saved after what a column of the upkeep row says, oldest first,
 * as far as their overlaps are up to date.
 */
export async function selectSettledSaves(
  knex: Knex,
  options: { after: 'hints_seq' | 'notices_seq'; limit: number },
): Promise<readonly SettledSave[]> {
  const [firstOwed]: { seq?: number | null }[] = await knex('change_log as c')
    .where({ 'c.pending': true, 'c.record_kind': 'initiative' })
    .where('c.attempts', '<', MAX_ATTEMPTS)
    .min({ seq: 'c.seq' });
  const query = knex('initiative as i')
    .where('i.archived', false)
    .where('i.seq', '>', knex('upkeep').where({ id: 1 }).select(options.after))
    .orderBy('i.seq')
    .limit(options.limit)
    .select('i.seq', 'i.body');
  const rows: { seq: unknown; body: string }[] = await (firstOwed?.seq
    ? query.where('i.seq', '<', firstOwed.seq)
    : query);
  return rows.map(({ seq, body }) => ({
    seq: Number(seq),
    initiative: JSON.parse(body),
  }));
}
