import type {
  Initiative,
  RecordKind,
  RevisionAction,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { applyAccess } from './applyAccess';
import * as logs from './decisionLogs/logWrites';
import { listDivergences } from './divergences/divergenceLists';
import { lockDivergences } from './divergences/divergenceState';
import * as verdicts from './divergences/verdictRows';
import { lineageBelow } from './decisionRelations';
import * as discussion from './discussion/discussionWrites';
import { lockImport, saveImportProgress } from './importProgress';
import type { ImportProgress, ImportTicket } from './ImportStore';
import type {
  RecordVersion,
  RememberedRequest,
  StoreTransaction,
} from './InitiativesStore';
import type { LazyTransaction } from './LazyTransaction';
import { StaleWriteError } from './StaleWriteError';
import { readBody } from './readBody';
import { RECORD_TABLES, RecordOf } from './recordTables';
import * as resolutions from './resolutions/resolutionWrites';
import * as reviews from './reviews/reviewUpkeep';
import { findReview, repeatingReviewsOf } from './reviews/reviewLists';
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
    return row && readBody(kind, row.body);
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

  async idOfDecisionFrom(originKey: string): Promise<string | undefined> {
    const trx = await this.transaction.open();
    const row = await trx('decision')
      .where({ origin_key: originKey })
      .orderBy('seq', 'asc')
      .first('id');
    return row?.id;
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
      found.set(key, [...(found.get(key) ?? []), readBody('initiative', body)]);
    }
    return found;
  }

  async findOrigin<K extends RecordKind>(options: {
    kind: K;
    key: string;
    access: Access;
  }): Promise<RecordOf[K] | undefined> {
    const { kind, key, access } = options;
    const trx = await this.transaction.open();
    // A new record takes the clock anyway, and nothing is locked before it here.
    await trx('clock').where({ id: 1 }).forUpdate().first('seq');
    const query = trx(`${RECORD_TABLES[kind].table} as r`)
      .where('r.origin_key', key)
      .orderBy('r.seq', 'asc')
      .select('r.body');
    const row = await applyAccess(query, { kind, alias: 'r', access }).first();
    return row && readBody(kind, row.body);
  }

  async lockImport(ticket: ImportTicket) {
    return lockImport(await this.transaction.open(), ticket);
  }

  async saveImportProgress(progress: ImportProgress): Promise<void> {
    await saveImportProgress(await this.transaction.open(), progress);
  }

  lineageBelow: StoreTransaction['lineageBelow'] = async options =>
    lineageBelow(await this.transaction.open(), options);

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

  lockDivergence: StoreTransaction['lockDivergence'] = async ({
    id,
    access,
  }) => {
    const trx = await this.transaction.open();
    await lockDivergences(trx);
    return (await listDivergences(trx, { id, limit: 1 }, access)).items[0];
  };

  createVerdict: StoreTransaction['createVerdict'] = async given =>
    verdicts.insertVerdict(await this.transaction.open(), given);

  undoVerdicts: StoreTransaction['undoVerdicts'] = async options =>
    verdicts.undoVerdicts(await this.transaction.open(), options);

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

  findReview: StoreTransaction['findReview'] = async options =>
    findReview(await this.transaction.open(), options);

  reviewsOfDecision: StoreTransaction['reviewsOfDecision'] = async id =>
    reviews.reviewsOfDecision(await this.transaction.open(), id);

  reviewsOfSeries: StoreTransaction['reviewsOfSeries'] = async series =>
    reviews.reviewsOfSeries(await this.transaction.open(), series);

  repeatingReviewsOf: StoreTransaction['repeatingReviewsOf'] = async subject =>
    repeatingReviewsOf(await this.transaction.open(), subject);

  findChallenge: StoreTransaction['findChallenge'] = async options =>
    discussion.findIn(await this.transaction.open(), 'challenge', options);

  findAdvice: StoreTransaction['findAdvice'] = async options =>
    discussion.findIn(await this.transaction.open(), 'advice', options);

  lockChallenge: StoreTransaction['lockChallenge'] = async id =>
    discussion.lockIn(await this.transaction.open(), 'challenge', id);

  lockAdvice: StoreTransaction['lockAdvice'] = async id =>
    discussion.lockIn(await this.transaction.open(), 'advice', id);

  countChallenges: StoreTransaction['countChallenges'] = async decision =>
    discussion.countIn(await this.transaction.open(), 'challenge', decision);

  countAdvice: StoreTransaction['countAdvice'] = async decision =>
    discussion.countIn(await this.transaction.open(), 'advice', decision);

  saveChallenge: StoreTransaction['saveChallenge'] = async (...given) =>
    discussion.saveChallenge(await this.transaction.open(), ...given);

  saveAdvice: StoreTransaction['saveAdvice'] = async (...given) =>
    discussion.saveAdvice(await this.transaction.open(), ...given);

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
