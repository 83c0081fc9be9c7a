import type {
  DatabaseService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { CreditStore } from './CreditStore';
import { DatabaseDivergenceStore } from './DatabaseDivergenceStore';
import { DatabaseEntityGraphStore } from './DatabaseEntityGraphStore';
import { DatabaseFollowStore } from './DatabaseFollowStore';
import { DatabaseHintStore } from './DatabaseHintStore';
import { DatabaseImportStore } from './DatabaseImportStore';
import { DatabaseInitiativesStore } from './DatabaseInitiativesStore';
import { DatabaseInsightStore } from './DatabaseInsightStore';
import { DatabaseNoticeStore } from './DatabaseNoticeStore';
import { DatabaseOverlapStore } from './DatabaseOverlapStore';
import type { DivergenceStore } from './DivergenceStore';
import type { EntityGraphStore } from './EntityGraphStore';
import { DatabaseFactStore } from './facts/DatabaseFactStore';
import type { FactStore } from './FactStore';
import type { FollowStore } from './FollowStore';
import { guardStore } from './guardStore';
import type { HintStore } from './HintStore';
import type { ImportStore } from './ImportStore';
import type { InitiativesStore } from './InitiativesStore';
import type { InsightStore } from './InsightStore';
import { exclusively, migrate } from './migrate';
import type { NoticeStore } from './NoticeStore';
import type { OverlapStore } from './OverlapStore';
import { DatabaseCreditStore } from './ownership/DatabaseCreditStore';
import { rememberStatements } from './rememberStatements';
import type { StoreVerifier } from './StoreVerifier';
import { DatabaseVerifier } from './verify/DatabaseVerifier';

/** All there is to store, behind interfaces that let no driver error out. */
export interface Stores {
  readonly store: InitiativesStore;
  readonly overlapStore: OverlapStore;
  readonly divergenceStore: DivergenceStore;
  readonly graphStore: EntityGraphStore;
  readonly facts: FactStore;
  readonly credit: CreditStore;
  readonly follows: FollowStore;
  readonly hintStore: HintStore;
  readonly notices: NoticeStore;
  readonly insights: InsightStore;
  readonly imports: ImportStore;
  readonly verifier: StoreVerifier;
  /** Runs the work while no other replica does. */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Connects, and brings the schema up to date unless that is done by others. */
export async function openStores(options: {
  database: DatabaseService;
  logger: LoggerService;
}): Promise<Stores> {
  const { database, logger } = options;
  const knex = await database.getClient();
  rememberStatements(knex);
  if (!database.migrations?.skip) {
    const names = await migrate(knex);
    if (names.length > 0) {
      logger.info(`Brought the database up to date: ${names.join(', ')}`);
    }
  }
  return {
    store: guardStore<InitiativesStore>(
      new DatabaseInitiativesStore(knex),
      logger,
    ),
    overlapStore: guardStore<OverlapStore>(
      new DatabaseOverlapStore(knex),
      logger,
    ),
    divergenceStore: guardStore<DivergenceStore>(
      new DatabaseDivergenceStore(knex),
      logger,
    ),
    graphStore: guardStore<EntityGraphStore>(
      new DatabaseEntityGraphStore(knex),
      logger,
    ),
    follows: guardStore<FollowStore>(new DatabaseFollowStore(knex), logger),
    facts: guardStore<FactStore>(new DatabaseFactStore(knex), logger),
    credit: guardStore<CreditStore>(new DatabaseCreditStore(knex), logger),
    notices: guardStore<NoticeStore>(new DatabaseNoticeStore(knex), logger),
    hintStore: guardStore<HintStore>(new DatabaseHintStore(knex), logger),
    insights: guardStore<InsightStore>(new DatabaseInsightStore(knex), logger),
    imports: guardStore<ImportStore>(new DatabaseImportStore(knex), logger),
    exclusively: work => exclusively(knex, work),
    verifier: guardStore<StoreVerifier>(new DatabaseVerifier(knex), logger),
  };
}
