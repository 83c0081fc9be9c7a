import type { Knex } from 'knex';
import type {
  ComparedText,
  Resolution,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { applyAccess } from '../applyAccess';
import { nextSeq } from '../nextSeq';
import { StaleWriteError } from '../StaleWriteError';
import { resolutionRow, ResolutionRow, whereOpen } from './resolutionRows';

/** One statement for what is absent and for what may not be read. */
export async function findResolution(
  trx: Knex.Transaction,
  { id, access }: { id: string; access: Access },
): Promise<Resolution | undefined> {
  const query = trx('resolution as s')
    .join('initiative as l', 'l.id', 's.left_id')
    .join('initiative as r', 'r.id', 's.right_id')
    .where('s.id', id)
    .select('s.body');
  for (const alias of ['l', 'r']) {
    applyAccess(query, { kind: 'initiative', alias, access });
  }
  const row = await query.first();
  return row && JSON.parse(row.body);
}

export async function lockResolution(
  trx: Knex.Transaction,
  id: string,
): Promise<Resolution | undefined> {
  const row = await trx('resolution').where({ id }).forUpdate().first('body');
  return row && JSON.parse(row.body);
}

export async function openResolutionsOf(
  trx: Knex.Transaction,
  { left, right }: Pick<Resolution, 'left' | 'right'>,
): Promise<readonly Resolution[]> {
  const rows: Pick<ResolutionRow, 'body'>[] = await whereOpen(
    trx('resolution as s').where({ 's.left_id': left, 's.right_id': right }),
    's',
  ).select('s.body');
  return rows.map(({ body }) => JSON.parse(body));
}

export async function createResolution(
  trx: Knex.Transaction,
  options: { resolution: Resolution; compared: ComparedText },
): Promise<void> {
  const { resolution, compared } = options;
  await trx('resolution').insert({
    ...resolutionRow(resolution),
    outdated: false,
    compared: JSON.stringify(compared),
    seq: await nextSeq(trx),
  });
}

export async function saveResolution(
  trx: Knex.Transaction,
  resolution: Resolution,
): Promise<void> {
  const { id, revision } = resolution;
  const updated = await trx('resolution')
    .where({ id, revision: revision - 1 })
    .update({ ...resolutionRow(resolution), seq: await nextSeq(trx) });
  if (updated !== 1) {
    throw new StaleWriteError(`resolution '${id}' was changed by another`);
  }
}
