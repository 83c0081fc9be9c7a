import type { Knex } from 'knex';
import { domainsByEntity } from './domains';
import type { InsightStore } from './InsightStore';
import { countDivergences } from './insights/countDivergences';
import { largestGroups } from './insights/largestGroups';
import { recordsBefore } from './insights/recordsBefore';
import { tallyInsights } from './insights/tallyInsights';

/** What insights are counted from, on SQLite and PostgreSQL. */
export class DatabaseInsightStore implements InsightStore {
  constructor(private readonly knex: Knex) {}

  tallyInsights: InsightStore['tallyInsights'] = (today, access) =>
    tallyInsights(this.knex, today, access);

  largestGroups: InsightStore['largestGroups'] = (limit, access) =>
    largestGroups(this.knex, limit, access);

  countDivergences: InsightStore['countDivergences'] = access =>
    countDivergences(this.knex, access);

  recordsBefore: InsightStore['recordsBefore'] = (options, access) =>
    recordsBefore(this.knex, options, access);

  domainsByEntity: InsightStore['domainsByEntity'] = access =>
    domainsByEntity(this.knex, access);
}
