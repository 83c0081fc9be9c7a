import type { Knex } from 'knex';
import type {
  DecisionRecord,
  Initiative,
  Principle,
  RecordKind,
  Review,
} from 'backstage-plugin-ai-initiatives-common';
import { withAddedFields } from '../readBody';
import { RECORD_TABLES, RecordTable } from '../recordTables';
import {
  checkRecord,
  CHECKED_COLUMNS,
  ExpectedRows,
  RecordRows,
} from './checkRecord';
import { readConsistently } from './readConsistently';
import type { Violation } from './Violation';

const PAGE = 100;

type AnyRecord = Initiative | DecisionRecord | Principle | Review;

function pick(row: Record<string, unknown>, kind: RecordKind) {
  return Object.fromEntries(
    CHECKED_COLUMNS[kind].map(column => [column, row[column]]),
  );
}

function linkText(row: Record<string, unknown>): string {
  return JSON.stringify(
    Object.entries(row)
      .filter(([column]) => column !== 'record_id')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function expectedRows(kind: RecordKind, stored: AnyRecord): ExpectedRows {
  const record: AnyRecord = withAddedFields(kind, stored);
  const table = RECORD_TABLES[kind] as unknown as RecordTable<AnyRecord>;
  return {
    columns: pick(table.toRow(record, 0), kind),
    links: Object.fromEntries(
      table.links.map(link => [link.table, link.rows(record).map(linkText)]),
    ),
  };
}

function group<T extends Record<string, unknown>>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const id = String(row.record_id);
    groups.set(id, groups.get(id) ?? []);
    groups.get(id)?.push(row);
  }
  return groups;
}

async function readPage(
  trx: Knex,
  kind: RecordKind,
  afterId: string,
): Promise<readonly RecordRows[]> {
  const { table, links } = RECORD_TABLES[kind];
  // Ids with any trace: current versions, and history without one.
  const ids: string[] = await trx
    .from(
      trx
        .union([
          trx(table).select('id'),
          trx('revision').where('record_kind', kind).select('record_id as id'),
          trx('change_log')
            .where('record_kind', kind)
            .select('record_id as id'),
        ])
        .as('traces'),
    )
    .where('id', '>', afterId)
    .orderBy('id')
    .limit(PAGE)
    .pluck('id');
  const current = new Map(
    (await trx(table).whereIn('id', ids)).map(row => [row.id, row]),
  );
  const ofKind = (log: string) =>
    trx(log).where('record_kind', kind).whereIn('record_id', ids);
  const revisions = group(
    await ofKind('revision').select('record_id', 'revision', 'snapshot'),
  );
  const entries = group(
    await ofKind('change_log').select('record_id', 'revision', 'seq'),
  );
  const linkRows: [string, ReturnType<typeof group>][] = [];
  for (const link of links) {
    linkRows.push([
      link.table,
      group(await trx(link.table).whereIn('record_id', ids)),
    ]);
  }
  return ids.map(id => {
    const row = current.get(id);
    return {
      kind,
      id,
      current: row && {
        revision: Number(row.revision),
        seq: Number(row.seq),
        body: row.body,
        columns: row,
      },
      revisions: (revisions.get(id) ?? []).map(({ revision, snapshot }) => ({
        revision: Number(revision),
        snapshot: String(snapshot),
      })),
      entries: (entries.get(id) ?? []).map(({ revision, seq }) => ({
        revision: Number(revision),
        seq: Number(seq),
      })),
      links: Object.fromEntries(
        linkRows.map(([name, rows]) => [
          name,
          (rows.get(id) ?? []).map(linkText),
        ]),
      ),
    };
  });
}

/** Every record against its history, page by page. */
export async function verifyRecords(
  knex: Knex,
  kind: RecordKind,
): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  let afterId = '';
  for (;;) {
    const from = afterId;
    const page = await readConsistently(knex, trx => readPage(trx, kind, from));
    found.push(
      ...page.flatMap(rows =>
        checkRecord(rows, record => expectedRows(kind, record)),
      ),
    );
    if (page.length < PAGE) {
      return found;
    }
    afterId = page[page.length - 1].id;
    await new Promise(resolve => setImmediate(resolve));
  }
}
