import type { Knex } from 'knex';
import type { ImportRow } from 'backstage-plugin-ai-initiatives-common';
import type { ClaimedImport, ImportStore } from './ImportStore';
import { databaseClock, JobRow, toJob, toJobRow } from './importRows';
import { selectPage } from './listQuery';
import { withRetries } from './withRetries';

/** A worker that gave no sign for so long is taken for dead. */
const ABANDONED_AFTER_MS = 30_000;
/** Claims without any progress between them, after which a job has failed. */
const MAX_ATTEMPTS = 5;
const ENDED = ['done', 'cancelled', 'failed'];

/** Imports on SQLite and PostgreSQL. */
export class DatabaseImportStore implements ImportStore {
  constructor(private readonly knex: Knex) {}

  saveFile: ImportStore['saveFile'] = async options => {
    const { file, content, createdBy, createdAt } = options;
    await this.knex('import_file').insert({
      id: file.id,
      created_by: createdBy,
      created_at: createdAt,
      description: JSON.stringify(file),
      content: Buffer.from(content),
    });
  };

  getFile: ImportStore['getFile'] = async id => {
    const row = await this.knex('import_file')
      .where({ id })
      .first('description', 'created_by');
    return (
      row && { file: JSON.parse(row.description), createdBy: row.created_by }
    );
  };

  getContent: ImportStore['getContent'] = async id => {
    const row = await this.knex('import_file').where({ id }).first('content');
    return row?.content;
  };

  createJob: ImportStore['createJob'] = async ({ job, access, mapping }) => {
    await this.knex('import_job').insert({
      ...toJobRow(job),
      access: JSON.stringify(access),
      mapping: JSON.stringify(mapping),
      ticket: '',
      heartbeat: 0,
      attempts: 0,
    });
  };

  getJob: ImportStore['getJob'] = async id => {
    const row = await this.knex<JobRow>('import_job').where({ id }).first();
    return row && toJob(row as JobRow);
  };

  listRows: ImportStore['listRows'] = async ({
    jobId,
    outcome,
    limit,
    offset,
  }) => {
    const filtered = this.knex('import_row as r').where('r.job_id', jobId);
    if (outcome) {
      filtered.where('r.outcome', outcome);
    }
    const page = await selectPage<{
      row: number;
      outcome: ImportRow['outcome'];
      detail: string;
    }>({
      knex: this.knex,
      filtered,
      columns: ['r.row', 'r.outcome', 'r.detail'],
      order: [{ column: 'r.row', order: 'asc' }],
      limit,
      offset,
      show: rows => rows.select('page.row', 'page.outcome', 'page.detail'),
    });
    return {
      ...page,
      items: page.items.map(row => ({
        ...JSON.parse(row.detail),
        row: Number(row.row),
        outcome: row.outcome,
      })),
    };
  };

  claimJob: ImportStore['claimJob'] = ticket =>
    withRetries(() =>
      this.knex.transaction(async trx => {
        const now = await databaseClock(trx);
        const candidates = trx<JobRow & { attempts: number }>('import_job')
          .where({ state: 'waiting' })
          .orWhere(inner =>
            inner
              .where({ state: 'running' })
              .where('heartbeat', '<', now - ABANDONED_AFTER_MS),
          )
          .orderBy('created_at')
          .orderBy('id')
          .forUpdate();
        if (trx.client.config.client === 'pg') {
          candidates.skipLocked();
        }
        const row = (await candidates.first()) as
          | (JobRow & { attempts: number })
          | undefined;
        return row && this.take(trx, { row, ticket, now });
      }),
    );

  finishJob: ImportStore['finishJob'] = async options => {
    const { id, ticket, state, at, message } = options;
    await this.knex('import_job')
      .where({ id, ticket, state: 'running' })
      .update({ state, finished_at: at, message: message ?? null });
  };

  releaseJob: ImportStore['releaseJob'] = async ({ id, ticket }) => {
    await this.knex('import_job')
      .where({ id, ticket, state: 'running' })
      .update({ state: 'waiting', ticket: '' });
  };

  cancelJob: ImportStore['cancelJob'] = async (id, at) => {
    await this.knex('import_job')
      .where({ id })
      .whereNotIn('state', ENDED)
      .update({ state: 'cancelled', finished_at: at });
  };

  removeBefore: ImportStore['removeBefore'] = instant =>
    this.knex.transaction(async trx => {
      const old = () =>
        trx('import_job')
          .whereIn('state', ENDED)
          .where('created_at', '<', instant);
      await trx('import_row').whereIn('job_id', old().select('id')).delete();
      await old().delete();
      await trx('import_file')
        .where('created_at', '<', instant)
        .whereNotIn('id', trx('import_job').select('file_id'))
        .delete();
    });

  private async take(
    trx: Knex.Transaction,
    options: {
      row: JobRow & { attempts: number };
      ticket: string;
      now: number;
    },
  ): Promise<ClaimedImport | undefined> {
    const { row, ticket, now } = options;
    const attempts = Number(row.attempts) + 1;
    const hopeless = attempts > MAX_ATTEMPTS;
    const state = hopeless ? 'failed' : 'running';
    await trx('import_job')
      .where({ id: row.id })
      .update({
        state,
        ticket,
        attempts,
        heartbeat: now,
        ...(hopeless && {
          finished_at: new Date(now).toISOString(),
          message: `Gave up: ${MAX_ATTEMPTS} attempts ended without one more row`,
        }),
      });
    return hopeless
      ? undefined
      : {
          job: toJob({ ...row, state }),
          ticket,
          access: JSON.parse(row.access),
          mapping: JSON.parse(row.mapping),
        };
  }
}
