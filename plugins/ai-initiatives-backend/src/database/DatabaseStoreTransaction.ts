import type { Knex } from 'knex';
import type {
  Initiative,
  RecordKind,
  RevisionAction,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { applyAccess } from './applyAccess';
import type { RememberedRequest, StoreTransaction } from './InitiativesStore';
import { nextSeq } from './nextSeq';
import { RECORD_TABLES, RecordOf } from './recordTables';
import { StaleWriteError } from './StaleWriteError';

/** One open transaction. */
export class DatabaseStoreTransaction implements StoreTransaction {
  constructor(private readonly trx: Knex.Transaction) {}

  async lockRecord<K extends RecordKind>(options: {
    kind: K;
    id: string;
    access: Access;
  }): Promise<RecordOf[K] | undefined> {
    const { kind, id, access } = options;
    const query = this.trx(`${RECORD_TABLES[kind].table} as r`)
      .where('r.id', id)
      .select('r.body');
    const row = await applyAccess(query, { kind, alias: 'r', access })
      .forUpdate('r')
      .first();
    return row && JSON.parse(row.body);
  }

  async save<K extends RecordKind>(options: {
    kind: K;
    record: RecordOf[K];
    action: RevisionAction;
  }): Promise<void> {
    const { kind, record, action } = options;
    const { table, toRow, links } = RECORD_TABLES[kind];
    const { id, revision } = record;
    // The clock comes last of all locks: the row is written first, then stamped.
    if (revision === 1) {
      await this.trx(table).insert(toRow(record, 0));
    } else {
      const changed = await this.trx(table)
        .where({ id, revision: revision - 1 })
        .update(toRow(record, 0));
      if (changed !== 1) {
        throw new StaleWriteError(`${kind} '${id}' was changed by another`);
      }
    }
    for (const link of links) {
      if (revision > 1) {
        await this.trx(link.table).where('record_id', id).delete();
      }
      const rows = link.rows(record).map(row => ({ record_id: id, ...row }));
      if (rows.length > 0) {
        await this.trx(link.table).insert(rows);
      }
    }
    await this.trx('revision').insert({
      record_kind: kind,
      record_id: id,
      revision,
      action,
      at: record.updatedAt,
      by: record.updatedBy,
      visibility: record.visibility,
      snapshot: JSON.stringify(record),
    });
    const seq = await nextSeq(this.trx);
    await this.trx(table).where({ id }).update({ seq });
    await this.trx('change_log').insert({
      seq,
      record_kind: kind,
      record_id: id,
      revision,
      action,
      at: record.updatedAt,
      pending: kind === 'initiative',
    });
  }

  async findByOriginKeys(options: {
    keys: readonly string[];
    access: Access;
  }): Promise<ReadonlyMap<string, Initiative>> {
    const rows: { origin_key: string; body: string }[] = await applyAccess(
      this.trx('initiative as r')
        .whereIn('r.origin_key', [...options.keys])
        .orderBy('r.seq', 'asc')
        .select('r.origin_key', 'r.body'),
      { kind: 'initiative', alias: 'r', access: options.access },
    );
    return new Map(rows.map(row => [row.origin_key, JSON.parse(row.body)]));
  }

  async supersededChain(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const chain = new Map<string, string[]>();
    let frontier = [...ids];
    while (frontier.length > 0) {
      const rows: { record_id: string; target_id: string }[] = await this.trx(
        'decision_supersedes',
      )
        .whereIn('record_id', frontier)
        .select('record_id', 'target_id');
      frontier.forEach(id => chain.set(id, []));
      rows.forEach(row => chain.get(row.record_id)?.push(row.target_id));
      frontier = [...new Set(rows.map(row => row.target_id))].filter(
        id => !chain.has(id),
      );
    }
    return chain;
  }

  async readableIds(options: {
    kind: RecordKind;
    ids: readonly string[];
    access: Access;
  }): Promise<readonly string[]> {
    const { kind, ids, access } = options;
    const rows: { id: string }[] = await applyAccess(
      this.trx(`${RECORD_TABLES[kind].table} as r`)
        .whereIn('r.id', [...ids])
        .select('r.id'),
      { kind, alias: 'r', access },
    );
    return rows.map(row => row.id);
  }

  async recallRequest(options: {
    actor: string;
    key: string;
  }): Promise<RememberedRequest | undefined> {
    const row = await this.trx('idempotency').where(options).first();
    return row && { requestHash: row.request_hash, recordId: row.record_id };
  }

  async rememberRequest(
    options: { actor: string; key: string; at: string } & RememberedRequest,
  ): Promise<void> {
    await this.trx('idempotency').insert({
      actor: options.actor,
      key: options.key,
      at: options.at,
      request_hash: options.requestHash,
      record_id: options.recordId,
    });
  }
}
