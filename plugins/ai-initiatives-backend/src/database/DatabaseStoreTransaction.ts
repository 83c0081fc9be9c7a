import type {
  Initiative,
  RecordKind,
  RevisionAction,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { applyAccess } from './applyAccess';
import * as logs from './decisionLogs/logWrites';
import { lockImport, saveImportProgress } from './importProgress';
import type { ImportProgress, ImportTicket } from './ImportStore';
import type {
  RecordVersion,
  RememberedRequest,
  StoreTransaction,
} from './InitiativesStore';
import type { LazyTransaction } from './LazyTransaction';
import { StaleWriteError } from './StaleWriteError';
import { RECORD_TABLES, RecordOf } from './recordTables';
import * as resolutions from './resolutions/resolutionWrites';
import { saveRecords } from './saveRecords';

/** One open transaction. */
export class DatabaseStoreTransaction implements StoreTransaction {
  constructor(private readonly transaction: LazyTransaction) {}

  async lockRecord<K extends RecordKind>(options: {
    kind: K;
    id: string;
    access: Access;
  }): Promise<RecordOf[K] | undefined> {
    const { kind, id, access } = options;
    const trx = await this.transaction.open();
    const query = trx(`${RECORD_TABLES[kind].table} as r`)
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
    const { kind, ...version } = options;
    const versions = [version] as const;
    if (version.record.revision === 1) {
      await this.transaction.insert({ kind, versions });
    } else {
      await saveRecords(await this.transaction.open(), { kind, versions });
    }
  }

  async saveMany<K extends RecordKind>(options: {
    kind: K;
    versions: readonly RecordVersion<K>[];
  }): Promise<void> {
    await saveRecords(await this.transaction.open(), options);
  }

  async findByOriginKeys(options: {
    keys: readonly string[];
    access: Access;
  }): Promise<ReadonlyMap<string, readonly Initiative[]>> {
    const trx = await this.transaction.open();
    const rows: { origin_key: string; body: string }[] = await applyAccess(
      trx('initiative as r')
        .whereIn('r.origin_key', [...options.keys])
        .orderBy('r.seq', 'asc')
        .select('r.origin_key', 'r.body'),
      { kind: 'initiative', alias: 'r', access: options.access },
    );
    const found = new Map<string, Initiative[]>();
    for (const { origin_key: key, body } of rows) {
      found.set(key, [...(found.get(key) ?? []), JSON.parse(body)]);
    }
    return found;
  }

  async lockImport(ticket: ImportTicket) {
    return lockImport(await this.transaction.open(), ticket);
  }

  async saveImportProgress(progress: ImportProgress): Promise<void> {
    await saveImportProgress(await this.transaction.open(), progress);
  }

  async supersededChain(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const trx = await this.transaction.open();
    const chain = new Map<string, string[]>();
    let frontier = [...ids];
    while (frontier.length > 0) {
      const rows: { record_id: string; target_id: string }[] = await trx(
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
    const trx = await this.transaction.open();
    const rows: { id: string }[] = await applyAccess(
      trx(`${RECORD_TABLES[kind].table} as r`)
        .whereIn('r.id', [...ids])
        .select('r.id'),
      { kind, alias: 'r', access },
    );
    return rows.map(row => row.id);
  }

  lockDecisionLog: StoreTransaction['lockDecisionLog'] = async entityRef =>
    logs.lockDecisionLog(await this.transaction.open(), entityRef);

  importedRecords: StoreTransaction['importedRecords'] = async ids =>
    logs.importedRecords(await this.transaction.open(), ids);

  saveSources: StoreTransaction['saveSources'] = async sources =>
    logs.saveSources(await this.transaction.open(), sources);

  saveDecisionLog: StoreTransaction['saveDecisionLog'] = async log =>
    logs.saveDecisionLog(await this.transaction.open(), log);

  removeDecisionLog: StoreTransaction['removeDecisionLog'] = async entityRef =>
    logs.removeDecisionLog(await this.transaction.open(), entityRef);

  findResolution: StoreTransaction['findResolution'] = async options =>
    resolutions.findResolution(await this.transaction.open(), options);

  lockResolution: StoreTransaction['lockResolution'] = async id =>
    resolutions.lockResolution(await this.transaction.open(), id);

  openResolutionsOf: StoreTransaction['openResolutionsOf'] = async pair =>
    resolutions.openResolutionsOf(await this.transaction.open(), pair);

  createResolution: StoreTransaction['createResolution'] = async options =>
    resolutions.createResolution(await this.transaction.open(), options);

  saveResolution: StoreTransaction['saveResolution'] = async resolution =>
    resolutions.saveResolution(await this.transaction.open(), resolution);

  async recallRequest(options: {
    actor: string;
    key: string;
  }): Promise<RememberedRequest | undefined> {
    const { actor, key } = options;
    const trx = await this.transaction.open();
    const row = await trx('idempotency').where({ actor, key }).first();
    return row && { requestHash: row.request_hash, recordId: row.record_id };
  }

  async rememberRequest(
    options: { actor: string; key: string; at: string } & RememberedRequest,
  ): Promise<void> {
    const { actor, key, at } = options;
    const trx = await this.transaction.open();
    const remembered = await trx('idempotency')
      .insert({
        actor,
        key,
        at,
        request_hash: options.requestHash,
        record_id: options.recordId,
      })
      .onConflict(['actor', 'key'])
      .ignore()
      .returning('key');
    if (remembered.length === 0) {
      throw new StaleWriteError(`request '${key}' was carried out meanwhile`);
    }
  }
}
