import type { Knex } from 'knex';
import { MAX_ATTEMPTS, PendingEntry } from '../OverlapStore';

function pendingOf(knex: Knex, ids: readonly string[]): Knex.QueryBuilder {
  return knex('change_log')
    .where({ pending: true, record_kind: 'initiative' })
    .whereIn('record_id', [...ids]);
}

export async function selectPending(
  knex: Knex,
  options: { limit: number; exceptIds: readonly string[] },
): Promise<readonly PendingEntry[]> {
  const query = knex('change_log')
    .where({ pending: true, record_kind: 'initiative' })
    .where('attempts', '<', MAX_ATTEMPTS)
    .orderBy('seq', 'asc')
    .limit(options.limit)
    .select('seq', 'record_id');
  if (options.exceptIds.length > 0) {
    query.whereNotIn('record_id', [...options.exceptIds]);
  }
  const rows: { seq: unknown; record_id: string }[] = await query;
  return rows.map(row => ({ seq: Number(row.seq), recordId: row.record_id }));
}

export async function selectPendingIds(knex: Knex): Promise<readonly string[]> {
  const rows: { record_id: string }[] = await knex('change_log')
    .where({ pending: true, record_kind: 'initiative' })
    .distinct('record_id');
  return rows.map(row => row.record_id);
}

/** Entries that were set aside are settled too: the newer version replaces theirs. */
export async function settle(
  trx: Knex.Transaction,
  options: { ids: readonly string[]; throughSeq: number },
): Promise<void> {
  await pendingOf(trx, options.ids)
    .where('seq', '<=', options.throughSeq)
    .update({ pending: false });
}

export async function countFailure(
  knex: Knex,
  ids: readonly string[],
): Promise<void> {
  await pendingOf(knex, ids)
    .where('attempts', '<', MAX_ATTEMPTS)
    .increment('attempts', 1);
}

/**
 * After a build: what it contains is settled, and everything later is owed
 * again, because it may have been carried out for the version before.
 */
export async function settleBuild(
  trx: Knex.Transaction,
  options: { seq: number; failedIds: readonly string[] },
): Promise<void> {
  const { seq, failedIds } = options;
  const settled = trx('change_log')
    .where({ pending: true, record_kind: 'initiative' })
    .where('seq', '<=', seq);
  if (failedIds.length > 0) {
    settled.whereNotIn('record_id', [...failedIds]);
    await countFailure(trx, failedIds);
  }
  await settled.update({ pending: false });
  await trx('change_log')
    .where({ pending: false, record_kind: 'initiative' })
    .where('seq', '>', seq)
    .update({ pending: true });
}
