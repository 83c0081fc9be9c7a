import type { Knex } from 'knex';
import type { StoreVerifier } from '../StoreVerifier';
import type { Violation } from './Violation';
import { verifyEffects } from './verifyEffects';
import { verifyOrphans } from './verifyOrphans';
import { verifyRecords } from './verifyRecords';
import { verifyResolutions } from './verifyResolutions';
import { verifySources } from './verifySources';
import { verifySupersedes } from './verifySupersedes';

/** Checks SQLite and PostgreSQL; reads only, in short transactions. */
export class DatabaseVerifier implements StoreVerifier {
  constructor(private readonly knex: Knex) {}

  async check(options: { pendingSince: Date }): Promise<readonly Violation[]> {
    return [
      ...(await verifyRecords(this.knex, 'initiative')),
      ...(await verifyRecords(this.knex, 'decision')),
      ...(await verifySupersedes(this.knex)),
      ...(await verifySources(this.knex)),
      ...(await verifyResolutions(this.knex)),
      ...(await verifyEffects(this.knex, options.pendingSince)),
      ...(await verifyOrphans(this.knex)),
    ];
  }
}
