import type {
  AuthService,
  LoggerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { InitiativesStore } from '../database/InitiativesStore';
import { listAnnotatedLogs } from './AnnotatedLogs';
import { createLogReader, rememberLast } from './createLogReader';
import { DecisionLogImporter } from './DecisionLogImporter';
import { DecisionLogRunner } from './DecisionLogRunner';
import { parseLogFiles } from './parseLogFiles';

/** Puts together what reads decision logs. */
export function createDecisionLogRunner(options: {
  auth: AuthService;
  catalog: CatalogService;
  urlReader: UrlReaderService;
  integrations: ScmIntegrationRegistry;
  places: {
    readonly hosts: readonly string[];
    readonly folders: readonly string[];
  };
  store: InitiativesStore;
  afterCommit: () => void;
  now: () => Date;
  logger: LoggerService;
}): DecisionLogRunner {
  const { catalog, auth, integrations, places, store, logger } = options;
  const readLog = createLogReader(options);
  return new DecisionLogRunner({
    store,
    logger,
    listLogs: () =>
      listAnnotatedLogs({
        catalog,
        auth,
        policy: {
          ...places,
          resolveUrl: address => integrations.resolveUrl(address),
        },
      }),
    createImporter: () =>
      new DecisionLogImporter({
        ...options,
        readLog: rememberLast(readLog),
        parse: parseLogFiles,
      }),
  });
}
