import type { Knex } from 'knex';
import type { DecisionRecord } from 'backstage-plugin-ai-initiatives-common';
import type {
  NewSource,
  StoredDecisionLog,
  StoredImport,
} from '../DecisionLogStore';
import { readBody } from '../readBody';
import { NO_FILES, toLogRow } from './logRows';

/** See `DecisionLogTransaction.lockDecisionLog`. */
export async function lockDecisionLog(
  trx: Knex.Transaction,
  entityRef: string,
): Promise<readonly StoredImport[]> {
  await trx('decision_log')
    .insert(toLogRow({ entityRef, state: 'waiting', counts: NO_FILES }))
    .onConflict('entity_ref')
    .ignore();
  await trx('decision_log')
    .where({ entity_ref: entityRef })
    .forUpdate()
    .first();
  const rows = await trx('decision as r')
    .join('decision_source as s', 's.record_id', 'r.id')
    .where('r.source_ref', entityRef)
    .orderBy('r.id')
    .select('r.id', 'r.origin_key', 'r.archived')
    .select('s.path', 's.sha256', 's.digest');
  return rows.map(row => ({
    id: row.id,
    key: row.origin_key,
    path: row.path,
    sha256: row.sha256,
    digest: row.digest,
    archived: Boolean(row.archived),
  }));
}

/** See `DecisionLogTransaction.importedRecords`. */
export async function importedRecords(
  trx: Knex.Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DecisionRecord>> {
  const rows: { id: string; body: string }[] = await trx('decision')
    .whereIn('id', [...ids])
    .select('id', 'body');
  return new Map(rows.map(({ id, body }) => [id, readBody('decision', body)]));
}

/** See `DecisionLogTransaction.saveSources`. */
export async function saveSources(
  trx: Knex.Transaction,
  sources: readonly NewSource[],
): Promise<void> {
  for (const { recordId, log, path, content, ...names } of sources) {
    await trx('decision_source')
      .insert({
        record_id: recordId,
        log,
        path,
        content: Buffer.from(content),
        ...names,
      })
      .onConflict('record_id')
      .merge();
  }
}

/** See `DecisionLogTransaction.saveDecisionLog`. */
export async function saveDecisionLog(
  trx: Knex.Transaction,
  log: StoredDecisionLog,
): Promise<void> {
  await trx('decision_log')
    .insert(toLogRow(log))
    .onConflict('entity_ref')
    .merge();
}

/** See `DecisionLogTransaction.removeDecisionLog`. */
export async function removeDecisionLog(
  trx: Knex.Transaction,
  entityRef: string,
): Promise<void> {
  await trx('decision_log').where({ entity_ref: entityRef }).delete();
}
