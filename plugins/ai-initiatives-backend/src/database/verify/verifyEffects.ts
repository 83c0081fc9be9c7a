import type { Knex } from 'knex';
import { MAX_ATTEMPTS } from '../OverlapStore';
import { Violation, violations } from './Violation';

const MOST_ROWS = 200;

/** Nothing is owed for too long, and nothing was given up. */
export async function verifyEffects(
  knex: Knex,
  pendingSince: Date,
): Promise<readonly Violation[]> {
  const pending = () =>
    knex('change_log')
      .where('pending', true)
      .orderBy('seq')
      .limit(MOST_ROWS)
      .select('record_kind', 'record_id', 'revision', 'at');
  const late = await pending()
    .where('attempts', '<', MAX_ATTEMPTS)
    .where('at', '<', pendingSince.toISOString());
  const setAside = await pending().where('attempts', '>=', MAX_ATTEMPTS);
  const describe = (row: Record<string, unknown>) =>
    `${row.record_kind} '${row.record_id}' revision ${row.revision} of ${row.at}`;
  return [
    ...violations('no effect is pending too long', late.map(describe)),
    ...violations('no effect was set aside', setAside.map(describe)),
  ];
}
