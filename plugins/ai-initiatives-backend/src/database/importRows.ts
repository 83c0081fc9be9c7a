import type { Knex } from 'knex';
import type {
  ImportJob,
  ImportOutcome,
  ImportRow,
} from 'backstage-plugin-ai-initiatives-common';

/** A row of `import_job`, as far as a job is made of it. */
export interface JobRow {
  readonly id: string;
  readonly file_id: string;
  readonly created_by: string;
  readonly created_at: string;
  readonly state: ImportJob['state'];
  readonly processed_rows: number;
  readonly counts: string;
  readonly finished_at: string | null;
  readonly message: string | null;
  readonly description: string;
  readonly access: string;
  readonly mapping: string;
}

const NO_ROWS: Readonly<Record<ImportOutcome, number>> = {
  create: 0,
  change: 0,
  same: 0,
  problem: 0,
};

/** The parts of a job that never change. */
function describe({ fileName, mode, totalRows }: ImportJob) {
  return { fileName, mode, totalRows };
}

export function toJobRow(job: ImportJob) {
  return {
    id: job.id,
    file_id: job.fileId,
    created_by: job.createdBy,
    created_at: job.createdAt,
    state: job.state,
    processed_rows: job.processedRows,
    counts: JSON.stringify(job.counts),
    description: JSON.stringify(describe(job)),
  };
}

export function toJob(row: JobRow): ImportJob {
  return {
    ...(JSON.parse(row.description) as ReturnType<typeof describe>),
    id: row.id,
    fileId: row.file_id,
    state: row.state,
    processedRows: Number(row.processed_rows),
    counts: { ...NO_ROWS, ...JSON.parse(row.counts) },
    createdAt: row.created_at,
    createdBy: row.created_by,
    finishedAt: row.finished_at ?? undefined,
    message: row.message ?? undefined,
  };
}

export function addCounts(
  counts: Readonly<Record<ImportOutcome, number>>,
  rows: readonly ImportRow[],
): Readonly<Record<ImportOutcome, number>> {
  const sum = { ...counts };
  rows.forEach(({ outcome }) => sum[outcome]++);
  return sum;
}

/** Milliseconds by the database's clock, which all replicas share. */
export async function databaseClock(knex: Knex): Promise<number> {
  const isPostgres = knex.client.config.client === 'pg';
  const now = isPostgres
    ? 'extract(epoch from clock_timestamp()) * 1000'
    : "(julianday('now') - 2440587.5) * 86400000";
  const row = await knex.select(knex.raw(`${now} as now`)).first();
  return Math.floor(Number(row.now));
}
