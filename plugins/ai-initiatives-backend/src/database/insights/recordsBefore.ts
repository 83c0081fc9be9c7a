import type { Knex } from 'knex';
import type { RecordKind } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { applyAccess } from '../applyAccess';
import type { PastPage } from '../InsightStore';
import { readBody } from '../readBody';
import { RECORD_TABLES } from '../recordTables';

/** So many are read into memory at once, and as long others wait for their turn. */
const PAGE = 250;

/**
 * The newest version before an instant of records that the caller may read today,
 * in the order of their ids. History has no gaps and no version older than the one
 * before it, so that the newest is the one with the highest number.
 */
export async function recordsBefore<K extends RecordKind>(
  knex: Knex,
  options: { kind: K; instant: string; afterId: string },
  access: Access,
): Promise<PastPage<K>> {
  const { kind, instant, afterId } = options;
  const { table } = RECORD_TABLES[kind];
  const page = applyAccess(knex(`${table} as r`).where('r.id', '>', afterId), {
    kind,
    alias: 'r',
    access,
  })
    .orderBy('r.id')
    .limit(PAGE)
    .select('r.id');
  const newest = knex('revision as n')
    .where('n.record_kind', kind)
    .whereRaw('n.record_id = page.id')
    .where('n.at', '<', instant)
    .max('n.revision');
  const rows: { id: string; snapshot: string | null }[] = await knex
    .from(page.as('page'))
    .leftJoin('revision as v', on =>
      on
        .onVal('v.record_kind', kind)
        .andOn('v.record_id', 'page.id')
        .andOn('v.revision', '=', knex.raw('(?)', [newest])),
    )
    .orderBy('page.id')
    .select('page.id', 'v.snapshot');
  return {
    records: rows.flatMap(({ snapshot }) =>
      snapshot === null ? [] : [readBody(kind, snapshot)],
    ),
    ...(rows.length === PAGE && { nextAfter: rows[PAGE - 1].id }),
  };
}
