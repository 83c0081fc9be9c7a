import type { Knex } from 'knex';
import { insertRecord, NewRecord } from './insertRecord';
import { saveRecords } from './saveRecords';

/**
 * A transaction that begins when something needs it. Most writes are one new
 * record and nothing else, which PostgreSQL stores in one statement: beginning and
 * ending a transaction around it would triple the way.
 */
export class LazyTransaction {
  private begun: Promise<Knex.Transaction> | undefined;
  private waiting: NewRecord | undefined;

  private constructor(private readonly knex: Knex) {}

  /** Keeps all that the work did, or nothing of it if the work throws. */
  static async run<T>(
    knex: Knex,
    work: (transaction: LazyTransaction) => Promise<T>,
  ): Promise<T> {
    const transaction = new LazyTransaction(knex);
    try {
      const result = await work(transaction);
      await transaction.end();
      return result;
    } catch (error) {
      await transaction.giveUp();
      throw error;
    }
  }

  /** Begins unless it has begun. */
  open(): Promise<Knex.Transaction> {
    this.begun ??= this.begin();
    return this.begun;
  }

  /** Stores the record at once when other work came before, else when other work comes. */
  async insert(record: NewRecord): Promise<void> {
    if (this.begun || this.waiting) {
      await saveRecords(await this.open(), record);
    } else {
      this.waiting = record;
    }
  }

  private async begin(): Promise<Knex.Transaction> {
    const trx = await this.knex.transaction();
    try {
      if (this.waiting) {
        await saveRecords(trx, this.waiting);
      }
      return trx;
    } catch (error) {
      await trx.rollback();
      throw error;
    }
  }

  private async end(): Promise<void> {
    if (this.begun) {
      await (await this.begun).commit();
    } else if (this.waiting) {
      await insertRecord(this.knex, this.waiting);
    }
  }

  private async giveUp(): Promise<void> {
    // Without a transaction to end, beginning it is what failed.
    const trx = await this.begun?.catch(() => undefined);
    if (trx && !trx.isCompleted()) {
      // What the work threw says more than a connection that is gone.
      await trx.rollback().catch(() => {});
    }
  }
}
