import type { Knex } from 'knex';
import type { PairVerdict } from '../OverlapStore';

const MOST_VERDICTS = 5000;

function verdicts(knex: Knex): Knex.QueryBuilder {
  const query = knex('resolution as s').where({
    's.status': 'effective',
    's.outdated': false,
  });
  for (const side of ['left', 'right']) {
    query.whereExists(
      knex('initiative as r')
        .select(knex.raw('1'))
        .whereRaw('r.id = ??', [`s.${side}_id`])
        .where({ 'r.visibility': 'public', 'r.archived': false }),
    );
  }
  return query;
}

export async function selectVerdicts(
  knex: Knex,
): Promise<readonly PairVerdict[]> {
  const rows: { left_id: string; right_id: string; kind: string }[] =
    await verdicts(knex)
      .orderBy('s.seq', 'desc')
      .limit(MOST_VERDICTS)
      .select('s.left_id', 's.right_id', 's.kind');
  return rows.map(row => ({
    left: row.left_id,
    right: row.right_id,
    overlaps: row.kind !== 'not-an-overlap',
  }));
}

export async function countVerdicts(knex: Knex): Promise<number> {
  const [{ total }] = await verdicts(knex).count({ total: '*' });
  return Math.min(MOST_VERDICTS, Number(total));
}
