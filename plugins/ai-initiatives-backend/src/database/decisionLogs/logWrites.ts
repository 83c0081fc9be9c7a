import type { Knex } from 'knex';
import type { DecisionRecord } from 'backstage-plugin-ai-initiatives-common';
import type { SourceBytes, StoredDecisionLog } from '../DecisionLogStore';
import { NO_FILES, toLogRow } from './logRows';

/** See `DecisionLogTransaction.lockDecisionLog`. */
export async function lockDecisionLog(
  trx: Knex.Transaction,
  entityRef: string,
): Promise<readonly DecisionRecord[]> {
  await trx('decision_log')
    .insert(toLogRow({ entityRef, state: 'waiting', counts: NO_FILES }))
    .onConflict('entity_ref')
    .ignore();
  await trx('decision_log')
    .where({ entity_ref: entityRef })
    .forUpdate()
    .first();
  const rows: { body: string }[] = await trx('decision')
    .where({ source_ref: entityRef })
    .orderBy('id')
    .select('body');
  return rows.map(({ body }) => JSON.parse(body));
}

/** See `DecisionLogTransaction.saveSources`. */
export async function saveSources(
  trx: Knex.Transaction,
  sources: readonly SourceBytes[],
): Promise<void> {
  for (const { recordId, log, path, content, sha256 } of sources) {
    await trx('decision_source')
      .insert({
        record_id: recordId,
        log,
        path,
        content: Buffer.from(content),
        sha256,
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
