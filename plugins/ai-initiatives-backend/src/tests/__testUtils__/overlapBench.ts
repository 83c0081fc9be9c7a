import { randomBytes } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import type {
  Initiative,
  RevisionAction,
} from 'backstage-plugin-ai-initiatives-common';
import { OWN_ACCESS } from '../../access/Access';
import { DatabaseDivergenceStore } from '../../database/DatabaseDivergenceStore';
import { DatabaseOverlapStore } from '../../database/DatabaseOverlapStore';
import type { InitiativesStore } from '../../database/InitiativesStore';
import { DatabaseVerifier } from '../../database/verify/DatabaseVerifier';
import { DivergenceUpkeep } from '../../effects/DivergenceUpkeep';
import {
  OverlapUpkeep,
  OverlapUpkeepOptions,
} from '../../effects/OverlapUpkeep';
import { verifyStore } from '../../effects/verifyStore';
import type { OverlapWords } from '../../overlap/overlapWords';
import { createTestStore, databases } from './databases';

type DatabaseId = ReturnType<typeof databases.eachSupportedId>[number][0];

/** A database with upkeep whose clock is set by hand. */
export interface OverlapBench {
  readonly knex: Knex;
  readonly store: InitiativesStore;
  readonly overlapStore: DatabaseOverlapStore;
  readonly divergenceStore: DatabaseDivergenceStore;
  readonly clock: { time: number };
  readonly now: () => Date;
  /** Upkeep as another replica would run it. */
  createUpkeep(
    options?: Partial<
      Pick<OverlapUpkeepOptions, 'store' | 'words' | 'settings' | 'logger'>
    >,
  ): OverlapUpkeep;
  /** Divergences as another replica would find them. */
  createDivergenceUpkeep(): DivergenceUpkeep;
  /** Stores the next version of each, in one transaction. */
  save(
    initiatives: readonly Initiative[],
    action?: RevisionAction,
  ): Promise<void>;
  /** Everything that does not hold, with nothing allowed to be pending. */
  violations(): Promise<readonly { invariant: string; detail: string }[]>;
}

/** English without its tables: models are built hundreds of times here. */
export const WORDS: OverlapWords = { language: 'english' };

export const NEVER = new AbortController().signal;

export async function createOverlapBench(
  databaseId: DatabaseId,
): Promise<OverlapBench> {
  const { knex, store } = await createTestStore(databaseId);
  const overlapStore = new DatabaseOverlapStore(knex);
  const divergenceStore = new DatabaseDivergenceStore(knex);
  const clock = { time: Date.parse('2026-03-01T00:00:00Z') };
  const now = () => new Date(clock.time);
  return {
    knex,
    store,
    overlapStore,
    divergenceStore,
    clock,
    now,
    createUpkeep: options =>
      new OverlapUpkeep({
        words: WORDS,
        store: overlapStore,
        logger: mockServices.logger.mock(),
        now,
        newId: () => randomBytes(8).toString('hex'),
        ...options,
      }),
    createDivergenceUpkeep: () =>
      new DivergenceUpkeep({
        words: WORDS,
        store: divergenceStore,
        logger: mockServices.logger.mock(),
        newId: () => randomBytes(8).toString('hex'),
      }),
    save: (initiatives, action = 'changed') =>
      store.write(async transaction => {
        for (const initiative of initiatives) {
          const { id } = initiative;
          const kind = 'initiative';
          const current = await transaction.lockRecord({
            kind,
            id,
            access: OWN_ACCESS,
          });
          await transaction.save({
            kind,
            record: { ...initiative, revision: (current?.revision ?? 0) + 1 },
            action: current ? action : 'created',
          });
        }
      }),
    violations: async () => {
      const report = await verifyStore({
        verifier: new DatabaseVerifier(knex),
        overlapStore,
        divergenceStore,
        words: WORDS,
        now: () => new Date(clock.time + 1e12),
        pendingMinutes: 0,
      });
      return report.violations;
    },
  };
}
