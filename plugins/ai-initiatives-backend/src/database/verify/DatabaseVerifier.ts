import type { Knex } from 'knex';
import type { StoreVerifier } from '../StoreVerifier';
import type { Violation } from './Violation';
import { verifyDiscussion } from './verifyDiscussion';
import { verifyEffects } from './verifyEffects';
import { verifyLineage } from './verifyLineage';
import { verifyOrphans } from './verifyOrphans';
import { verifyPrinciples } from './verifyPrinciples';
import { verifyRecords } from './verifyRecords';
import { verifyResolutions } from './verifyResolutions';
import { verifyReviews } from './verifyReviews';
import { verifySources } from './verifySources';

/** Checks SQLite and PostgreSQL; reads only, in short transactions. */
export class DatabaseVerifier implements StoreVerifier {
  constructor(private readonly knex: Knex) {}

  async check(options: { pendingSince: Date }): Promise<readonly Violation[]> {
    return [
      ...(await verifyRecords(this.knex, 'initiative')),
      ...(await verifyRecords(this.knex, 'decision')),
      ...(await verifyRecords(this.knex, 'principle')),
      ...(await verifyPrinciples(this.knex)),
      ...(await verifyRecords(this.knex, 'review')),
      ...(await verifyReviews(this.knex)),
      ...(await verifyLineage(this.knex)),
      ...(await verifySources(this.knex)),
      ...(await verifyResolutions(this.knex)),
      ...(await verifyDiscussion(this.knex)),
      ...(await verifyEffects(this.knex, options.pendingSince)),
      ...(await verifyOrphans(this.knex)),
    ];
  }
}
