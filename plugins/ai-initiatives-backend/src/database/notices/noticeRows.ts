import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { PlannedNotification } from 'backstage-plugin-ai-initiatives-common';
import { ClaimedNotice, MOST_SENDINGS } from '../NoticeStore';

const BATCH = 50;

/** Keys are as long as the ids in them; a hash fits a column. */
export function noticeKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

export async function insertNotices(
  trx: Knex.Transaction,
  notices: readonly PlannedNotification[],
  at: string,
): Promise<void> {
  const rows = notices.map(plan => ({
    key: noticeKey(plan.key),
    plan: JSON.stringify(plan),
    planned_at: at,
    pending: true,
    not_before: at,
  }));
  for (let start = 0; start < rows.length; start += BATCH) {
    await trx('notice')
      .insert(rows.slice(start, start + BATCH))
      .onConflict('key')
      .ignore();
  }
}

/** Takes notices one by one, so that two replicas never take the same. */
export async function claimNotices(
  knex: Knex,
  { now, until, limit }: { now: string; until: string; limit: number },
): Promise<readonly ClaimedNotice[]> {
  const waiting = () =>
    knex('notice').where('pending', true).where('not_before', '<=', now);
  const rows: { key: string; plan: string; attempts: unknown }[] =
    await waiting()
      .orderBy('planned_at')
      .orderBy('key')
      .limit(limit)
      .select('key', 'plan', 'attempts');
  const claimed: ClaimedNotice[] = [];
  for (const { key, plan, attempts } of rows) {
    const isMine = await waiting()
      .where({ key })
      .update({ not_before: until })
      .increment('attempts', 1);
    if (isMine) {
      claimed.push({
        key,
        plan: JSON.parse(plan),
        attempts: Number(attempts) + 1,
      });
    }
  }
  return claimed;
}

export async function postponeNotice(
  knex: Knex,
  { key, until }: { key: string; until: string },
): Promise<void> {
  await knex('notice').where({ key }).update({ not_before: until });
  await knex('notice')
    .where({ key })
    .where('attempts', '>=', MOST_SENDINGS)
    .update({ pending: false });
}
