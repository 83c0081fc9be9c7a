import type { Knex } from 'knex';

/**
 * Takes the next numbers of the commit clock and returns the first. The row
 * stays locked until the transaction ends, so that the order of numbers is the
 * order of commits; a plain sequence has gaps that are filled later.
 */
export async function nextSeq(trx: Knex, count = 1): Promise<number> {
  const [row] = await trx('clock')
    .where({ id: 1 })
    .increment('seq', count)
    .returning('seq');
  return Number(row.seq) - count + 1;
}
