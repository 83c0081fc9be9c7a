import { randomUUID } from 'node:crypto';
import type {
  AuditorService,
  AuthService,
  DatabaseService,
  HttpAuthService,
  HttpRouterService,
  LifecycleService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  SchedulerService,
  UrlReaderService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { endOfDayIn, todayIn } from 'backstage-plugin-ai-initiatives-common';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Seed } from 'backstage-plugin-ai-initiatives-node';
import { createAccessResolver } from './access/createAccessResolver';
import { ReadableSources } from './access/ReadableSources';
import { catalogRuleReader } from './catalog/catalogRuleReader';
import { EntityGraph } from './catalog/EntityGraph';
import { EntityGraphSync } from './catalog/EntityGraphSync';
import type { AiInitiativesConfig } from './config';
import { openStores } from './database/openStores';
import { createDecisionLogRunner } from './decisionLogs/createDecisionLogRunner';
import { createEffectsRunner } from './effects/createEffectsRunner';
import { SimilarWorkIndex } from './effects/SimilarWorkIndex';
import { verifyStore } from './effects/verifyStore';
import { createRouter } from './http/createRouter';
import { overlapWords } from './overlap/overlapWords';
import { ImportRunner } from './import/ImportRunner';
import { createDecisionFileUseCases } from './service/createDecisionFileUseCases';
import { createDecisionLogUseCases } from './service/createDecisionLogUseCases';
import { createDivergenceUseCases } from './service/createDivergenceUseCases';
import { createFactUseCases } from './service/createFactUseCases';
import { createFollowUseCases } from './service/createFollowUseCases';
import { createDiscussionUseCases } from './service/createDiscussionUseCases';
import { createImportUseCases } from './service/createImportUseCases';
import { createInsightUseCases } from './service/createInsightUseCases';
import { createInitiativesService } from './service/createInitiativesService';
import { createOverlapUseCases } from './service/createOverlapUseCases';
import { createOverviewUseCases } from './service/createOverviewUseCases';
import { createPrincipleUseCases } from './service/createPrincipleUseCases';
import { createRecordUseCases } from './service/createRecordUseCases';
import { createResolutionUseCases } from './service/createResolutionUseCases';
import { createReviewUseCases } from './service/createReviewUseCases';
import type { UnguardedInitiativesService } from './service/InitiativesService';
import { rememberReads } from './service/rememberReads';
import { findSharedWords } from './service/resolutions/findSharedWords';
import { ReviewPlanner } from './service/reviews/ReviewPlanner';
import { seedRecords } from './service/seedRecords';
import { decisionLogsTask } from './tasks/decisionLogsTask';
import { effectsTask } from './tasks/effectsTask';
import { entityGraphTask } from './tasks/entityGraphTask';
import { importTask } from './tasks/importTask';
import { reviewsTask } from './tasks/reviewsTask';
import { scheduleTasks } from './tasks/scheduleTasks';

/** Effects owed for longer are a finding. */
const PENDING_MINUTES = 5;

export interface StartOptions {
  readonly auditor: AuditorService;
  readonly auth: AuthService;
  readonly catalog: CatalogService;
  readonly config: AiInitiativesConfig;
  readonly database: DatabaseService;
  readonly httpAuth: HttpAuthService;
  readonly httpRouter: HttpRouterService;
  readonly integrations: ScmIntegrationRegistry;
  readonly lifecycle: LifecycleService;
  readonly logger: LoggerService;
  readonly notifications: NotificationService;
  readonly permissions: PermissionsService;
  readonly permissionsRegistry: PermissionsRegistryService;
  readonly scheduler: SchedulerService;
  readonly seeds: readonly Seed[];
  readonly urlReader: UrlReaderService;
  readonly userInfo: UserInfoService;
}

/** Puts the parts together; the one place that knows them all. */
export async function startAiInitiatives(options: StartOptions): Promise<void> {
  const { auth, catalog, config, lifecycle, logger } = options;
  const now = () => new Date();
  const clock = {
    now,
    dayOf: (instant: string | Date) => todayIn(config.timeZone, instant),
    endOf: (day: string) => endOfDayIn(config.timeZone, day),
  };
  const stores = await openStores(options);
  const { store, overlapStore, graphStore, imports, verifier } = stores;
  const { divergenceStore } = stores;
  const graph = new EntityGraph({ store: graphStore, catalog, auth });
  const resolver = createAccessResolver({
    ...options,
    store,
    stewards: config.stewards,
    agents: config.agents,
    sources: new ReadableSources({
      listEntities: async () =>
        [
          ...new Set([
            ...(await store.getLogEntities()),
            ...(await store.getReviewedEntities()),
          ]),
        ].sort(),
      visibleTo: (refs, credentials) => graph.visibleTo(refs, credentials),
    }),
  });

  const words = overlapWords(config.overlapLanguage);
  const effects = createEffectsRunner({ ...options, stores, words, clock });
  const afterCommit = () => effects.nudge();

  const learn = (refs: readonly string[]) =>
    graph.learn(refs).catch(error => {
      // The record is saved; the names come with the next sweep.
      logger.debug(`The catalog could not be asked: ${error.name}`);
      return false;
    });
  const { initiatives, decisions, ...recordUseCases } = createRecordUseCases({
    store,
    learn,
    afterCommit,
    now,
  });
  const { principles, ...principleUseCases } = createPrincipleUseCases({
    store,
    graph,
    readRule: catalogRuleReader(catalog),
    unusedAfterMonths: config.unusedAfterMonths,
    learn,
    afterCommit,
    now,
  });
  const { reviews, ...reviewUseCases } = createReviewUseCases({
    store,
    graph,
    clock,
    afterCommit,
  });
  const importRunner = new ImportRunner({
    imports,
    store,
    // Whoever sees only parts of the catalog learns no names from it this way.
    resolveOwners: async (names, access) =>
      access.wholeCatalog ? graphStore.findOwners(names) : new Map(),
    afterCommit,
    now,
    logger,
  });
  const logRunner = createDecisionLogRunner({
    ...options,
    places: config.decisionLogs,
    store,
    afterCommit,
    now,
  });
  const discussing: Parameters<typeof createDiscussionUseCases>[0] = {
    store,
    getDecisionView: (id, access) => decisions.get(id, access),
    now,
    afterCommit,
  };
  const similarWorkIndex = new SimilarWorkIndex(overlapStore);
  const useCases: UnguardedInitiativesService = {
    ...recordUseCases,
    ...principleUseCases,
    ...createOverlapUseCases({
      store,
      overlapStore,
      similarWorkIndex,
      graph,
      words,
      effects,
      now,
      verify: () =>
        verifyStore({
          verifier,
          overlapStore,
          divergenceStore,
          words,
          now,
          pendingMinutes: PENDING_MINUTES,
        }),
      getInitiativeView: (id, access) => initiatives.get(id, access),
    }),
    ...createResolutionUseCases({
      store,
      sharedWords: findSharedWords({ store, similarWorkIndex }),
      afterCommit,
      now,
    }),
    ...createDiscussionUseCases(discussing),
    ...createImportUseCases({
      imports,
      store,
      nudge: () => importRunner.nudge(),
      now,
    }),
    ...createDecisionFileUseCases({
      store,
      decisions,
      templates: config.decisionTemplates,
    }),
    ...createDivergenceUseCases({ store, now }),
    ...createDecisionLogUseCases({ store, nudge: () => logRunner.nudge() }),
    ...createFollowUseCases({ store, follows: stores.follows, graph, now }),
    ...reviewUseCases,
    ...createInsightUseCases({ store, insights: stores.insights, clock }),
    ...createOverviewUseCases({ store, credit: stores.credit, graph, now }),
    ...createFactUseCases({ facts: stores.facts, graph, clock }),
  };
  const service = createInitiativesService({
    resolver,
    auditor: options.auditor,
    unguarded: {
      ...useCases,
      ...rememberReads({ inner: useCases, store, now }),
    },
  });
  options.httpRouter.use(createRouter({ service, httpAuth: options.httpAuth }));

  const stopping = new AbortController();
  const scheduling = scheduleTasks({
    ...options,
    exclusively: stores.exclusively,
    signal: stopping.signal,
    tasks: [
      effectsTask(effects),
      importTask(importRunner),
      reviewsTask(new ReviewPlanner({ store, clock })),
      decisionLogsTask({
        runner: logRunner,
        everySeconds: config.decisionLogs.refreshSeconds,
      }),
      entityGraphTask({
        sync: new EntityGraphSync({
          store: graphStore,
          catalog,
          auth,
          newGeneration: randomUUID,
        }),
        everySeconds: config.catalogRefreshSeconds,
      }),
    ],
  });
  lifecycle.addShutdownHook(async () => {
    stopping.abort();
    await scheduling;
    await importRunner.stop();
    await logRunner.stop();
    await effects.stop();
  });
  lifecycle.addStartupHook(async () => {
    const count = await seedRecords({
      seeds: options.seeds,
      store,
      records: { principles, initiatives, decisions, reviews },
      today: () => clock.dayOf(now()),
      discussions: createDiscussionUseCases({ ...discussing, isQuiet: true }),
    });
    if (count > 0) {
      logger.info(`Filled the empty store with ${count} records`);
    }
  });
}
