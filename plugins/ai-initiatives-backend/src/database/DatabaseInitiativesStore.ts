import type { Knex } from 'knex';
import type {
  RecordKind,
  Revision,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { applyAccess } from './applyAccess';
import { readDataVersion, readPrivateIds } from './dataVersion';
import { DatabaseStoreTransaction } from './DatabaseStoreTransaction';
import { getDecisionLineage } from './decisionLineage';
import * as decisions from './decisionLists';
import * as logs from './decisionLogs/logLists';
import * as divergences from './divergences/divergenceLists';
import { decisionsNaming } from './decisionRelations';
import { getDiscussion } from './discussion/discussionLists';
import { entityLabels } from './entityTitles';
import { findRecord } from './findRecord';
import * as hints from './hints/hintLists';
import * as initiatives from './initiativeLists';
import type { InitiativesStore, StoreTransaction } from './InitiativesStore';
import { findOverlapGroup, listOverlapGroups } from './overlapGroupLists';
import { LazyTransaction } from './LazyTransaction';
import { outcomesAround } from './outcomes/outcomeQueries';
import { listOverlaps } from './overlapLists';
import {
  citingDecisions,
  citingInitiatives,
  getCoverage,
} from './principles/coverage';
import * as principles from './principles/principleLists';
import { readBody } from './readBody';
import { RECORD_TABLES, RecordOf } from './recordTables';
import { initiativesChanging } from './risks/riskQueries';
import { risksByDomain } from './risks/risksByDomain';
import * as resolutions from './resolutions/resolutionLists';
import * as reviews from './reviews/reviewLists';
import { getReviewScope } from './reviews/reviewScope';
import * as reviewUpkeep from './reviews/reviewUpkeep';
import { withRetries } from './withRetries';

/** The store on SQLite and PostgreSQL. */
export class DatabaseInitiativesStore implements InitiativesStore {
  constructor(private readonly knex: Knex) {}

  write<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T> {
    return withRetries(() =>
      LazyTransaction.run(this.knex, transaction =>
        work(new DatabaseStoreTransaction(transaction)),
      ),
    );
  }

  async getRecord<K extends RecordKind>(options: {
    kind: K;
    id: string;
    access: Access;
  }): Promise<RecordOf[K] | undefined> {
    const { kind, id, access } = options;
    const row = await applyAccess(
      this.knex(`${RECORD_TABLES[kind].table} as r`)
        .where('r.id', id)
        .select('r.body'),
      { kind, alias: 'r', access },
    ).first();
    return row && readBody(kind, row.body);
  }

  findRecord: InitiativesStore['findRecord'] = options =>
    findRecord(this.knex, options);

  async getHistory<K extends RecordKind>(options: {
    kind: K;
    id: string;
  }): Promise<readonly Revision<RecordOf[K]>[]> {
    const rows = await this.knex('revision')
      .where({ record_kind: options.kind, record_id: options.id })
      .orderBy('revision', 'desc')
      .select('*');
    return rows.map(row => ({
      recordKind: row.record_kind,
      recordId: row.record_id,
      revision: Number(row.revision),
      action: row.action,
      at: row.at,
      by: row.by,
      visibility: row.visibility,
      snapshot: readBody(options.kind, row.snapshot),
    }));
  }

  async hasRestrictedRecords(): Promise<boolean> {
    const inTable = (table: string) =>
      this.knex(table).whereNot('visibility', 'public').first('id');
    return Boolean(
      (await inTable('initiative')) ??
        (await inTable('decision')) ??
        (await inTable('principle')),
    );
  }

  async countRecords(options: { originPrefix?: string } = {}): Promise<number> {
    const { originPrefix } = options;
    const inTable = async (table: string): Promise<number> => {
      const query = this.knex(table).count({ total: '*' });
      if (originPrefix) {
        query.where('origin_key', 'like', `${originPrefix}%`);
      }
      if (table === 'decision') {
        query.whereNull('source_ref');
      }
      if (table === 'review') {
        query.whereRaw("coalesce(origin_key, '') not like 'review:%'");
      }
      const [{ total }] = await query;
      return Number(total);
    };
    return (
      (await inTable('initiative')) +
      (await inTable('decision')) +
      (await inTable('principle')) +
      (await inTable('review'))
    );
  }

  listInitiatives: InitiativesStore['listInitiatives'] = (query, access) =>
    initiatives.listInitiatives(this.knex, query, access);

  getFacets: InitiativesStore['getFacets'] = access =>
    initiatives.getFacets(this.knex, access);

  getInitiativeSummaries: InitiativesStore['getInitiativeSummaries'] = ({
    ids,
    access,
  }) => initiatives.getInitiativeSummaries(this.knex, ids, access);

  builtOnBy: InitiativesStore['builtOnBy'] = (id, access) =>
    initiatives.builtOnBy(this.knex, id, access);

  listDecisions: InitiativesStore['listDecisions'] = (query, access) =>
    decisions.listDecisions(this.knex, query, access);

  getDecisionSummaries: InitiativesStore['getDecisionSummaries'] = ({
    ids,
    access,
  }) => decisions.getDecisionSummaries(this.knex, ids, access);

  getDecisions: InitiativesStore['getDecisions'] = ({ ids, access }) =>
    decisions.getDecisions(this.knex, ids, access);

  decisionFrom: InitiativesStore['decisionFrom'] = (originKey, access) =>
    decisions.decisionFrom(this.knex, originKey, access);

  decisionsNaming: InitiativesStore['decisionsNaming'] = (id, access) =>
    decisionsNaming(this.knex, id, access);

  getDecisionLineage: InitiativesStore['getDecisionLineage'] = (id, access) =>
    getDecisionLineage(this.knex, id, access);

  listPrinciples: InitiativesStore['listPrinciples'] = (query, access) =>
    principles.listPrinciples(this.knex, query, access);

  getPrincipleSummaries: InitiativesStore['getPrincipleSummaries'] = ({
    ids,
    access,
  }) => principles.getPrincipleSummaries(this.knex, ids, access);

  principlesFor: InitiativesStore['principlesFor'] = (query, access) =>
    principles.principlesFor(this.knex, query, access);

  getCoverage: InitiativesStore['getCoverage'] = (id, access) =>
    getCoverage(this.knex, id, access);

  citingDecisions: InitiativesStore['citingDecisions'] = (query, access) =>
    citingDecisions(this.knex, query, access);

  citingInitiatives: InitiativesStore['citingInitiatives'] = (query, access) =>
    citingInitiatives(this.knex, query, access);

  initiativesAround: InitiativesStore['initiativesAround'] = (query, access) =>
    initiatives.initiativesAround(this.knex, query, access);

  decisionsAround: InitiativesStore['decisionsAround'] = (query, access) =>
    decisions.decisionsAround(this.knex, query, access);

  risksByDomain: InitiativesStore['risksByDomain'] = access =>
    risksByDomain(this.knex, access);

  outcomesAround: InitiativesStore['outcomesAround'] = (query, access) =>
    outcomesAround(this.knex, query, access);

  initiativesChanging: InitiativesStore['initiativesChanging'] = (
    options,
    access,
  ) => initiativesChanging(this.knex, options, access);

  listOverlaps: InitiativesStore['listOverlaps'] = (query, access) =>
    listOverlaps(this.knex, query, access);

  listOverlapGroups: InitiativesStore['listOverlapGroups'] = (page, access) =>
    listOverlapGroups(this.knex, page, access);

  findOverlapGroup: InitiativesStore['findOverlapGroup'] = (id, access) =>
    findOverlapGroup(this.knex, id, access);

  listDivergences: InitiativesStore['listDivergences'] = (query, access) =>
    divergences.listDivergences(this.knex, query, access);

  countCompared: InitiativesStore['countCompared'] = access =>
    divergences.countCompared(this.knex, access);

  isInDivergence: InitiativesStore['isInDivergence'] = decisionId =>
    divergences.isInDivergence(this.knex, decisionId);

  getDecisionLogs: InitiativesStore['getDecisionLogs'] = () =>
    logs.getDecisionLogs(this.knex);

  getLogEntities: InitiativesStore['getLogEntities'] = () =>
    logs.getLogEntities(this.knex);

  listDecisionLogs: InitiativesStore['listDecisionLogs'] = (page, access) =>
    logs.listDecisionLogs(this.knex, page, access);

  getSourceBytes: InitiativesStore['getSourceBytes'] = recordId =>
    logs.getSourceBytes(this.knex, recordId);

  recordsOfLog: InitiativesStore['recordsOfLog'] = (entityRef, access) =>
    logs.recordsOfLog(this.knex, entityRef, access);

  hintsTo: InitiativesStore['hintsTo'] = (id, access) =>
    hints.hintsTo(this.knex, id, access);

  hintsOf: InitiativesStore['hintsOf'] = id => hints.hintsOf(this.knex, id);

  listResolutions: InitiativesStore['listResolutions'] = (query, access) =>
    resolutions.listResolutions(this.knex, query, access);

  openResolutionsAmong: InitiativesStore['openResolutionsAmong'] = ids =>
    resolutions.openResolutionsAmong(this.knex, ids);

  listReviews: InitiativesStore['listReviews'] = (query, access) =>
    reviews.listReviews(this.knex, query, access);

  reviewsOf: InitiativesStore['reviewsOf'] = (subject, access) =>
    reviews.reviewsOf(this.knex, subject, access);

  nextReviewOf: InitiativesStore['nextReviewOf'] = (subject, access) =>
    reviews.nextReviewOf(this.knex, subject, access);

  lastVerdictOn: InitiativesStore['lastVerdictOn'] = (record, access) =>
    reviews.lastVerdictOn(this.knex, record, access);

  nextReviewsOfEntities: InitiativesStore['nextReviewsOfEntities'] = (
    refs,
    access,
  ) => reviews.nextReviewsOfEntities(this.knex, refs, access);

  getReviewScope: InitiativesStore['getReviewScope'] = (subject, options) =>
    getReviewScope(this.knex, subject, options);

  getReviewedEntities: InitiativesStore['getReviewedEntities'] = () =>
    reviewUpkeep.getReviewedEntities(this.knex);

  decisionsToReview: InitiativesStore['decisionsToReview'] = options =>
    reviewUpkeep.decisionsToReview(this.knex, options);

  seriesWithoutPlan: InitiativesStore['seriesWithoutPlan'] = () =>
    reviewUpkeep.seriesWithoutPlan(this.knex);

  getDiscussion: InitiativesStore['getDiscussion'] = (decision, access) =>
    getDiscussion(this.knex, decision, access);

  getDataVersion: InitiativesStore['getDataVersion'] = () =>
    readDataVersion(this.knex);

  getPrivateIds: InitiativesStore['getPrivateIds'] = access =>
    readPrivateIds(this.knex, access);

  getLabels: InitiativesStore['getLabels'] = (refs, access) =>
    entityLabels(this.knex, refs, access);
}
