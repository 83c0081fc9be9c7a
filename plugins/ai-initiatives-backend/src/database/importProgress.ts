import type { Knex } from 'knex';
import type { ImportProgress, ImportTicket } from './ImportStore';
import { addCounts, databaseClock } from './importRows';

// Any number will do, as long as every replica uses the same one.
const IMPORT_LOCK = 20261125;
const BATCH = 100;

/** See `ImportTransaction.lockImport`. */
export async function lockImport(
  trx: Knex.Transaction,
  { id, ticket }: ImportTicket,
): Promise<{ readonly processedRows: number } | undefined> {
  const row = await trx('import_job')
    .where({ id, ticket, state: 'running' })
    .forUpdate()
    .first('processed_rows');
  if (!row) {
    return undefined;
  }
  // SQLite has one connection, so that imports take turns anyway.
  if (trx.client.config.client === 'pg') {
    await trx.raw('select pg_advisory_xact_lock(?)', [IMPORT_LOCK]);
  }
  return { processedRows: Number(row.processed_rows) };
}

/** See `ImportTransaction.saveImportProgress`. */
export async function saveImportProgress(
  trx: Knex.Transaction,
  { id, ticket, rows }: ImportProgress,
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await trx('import_row').insert(
      rows.slice(start, start + BATCH).map(({ row, outcome, ...detail }) => ({
        job_id: id,
        row,
        outcome,
        detail: JSON.stringify(detail),
      })),
    );
  }
  const { counts } = await trx('import_job').where({ id }).first('counts');
  await trx('import_job')
    .where({ id, ticket })
    .increment('processed_rows', rows.length)
    .update({
      counts: JSON.stringify(addCounts(JSON.parse(counts), rows)),
      heartbeat: await databaseClock(trx),
      attempts: 0,
    });
}
