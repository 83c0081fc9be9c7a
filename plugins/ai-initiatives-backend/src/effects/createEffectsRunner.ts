import { randomUUID } from 'node:crypto';
import type {
  AuditorService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { AiInitiativesConfig } from '../config';
import type { DivergenceStore } from '../database/DivergenceStore';
import type { HintStore } from '../database/HintStore';
import type { InitiativesStore } from '../database/InitiativesStore';
import type { NoticeStore } from '../database/NoticeStore';
import type { OverlapStore } from '../database/OverlapStore';
import type { OverlapWords } from '../overlap/overlapWords';
import { DivergenceUpkeep } from './DivergenceUpkeep';
import { Effect, EffectsRunner } from './EffectsRunner';
import { Notifier } from './Notifier';
import { OverlapHints } from './OverlapHints';
import { OverlapUpkeep } from './OverlapUpkeep';

/** Nobody notices, and saves in quick succession do not wait for what follows them. */
const PAUSE_MS = 1000;
const LONGEST_MS = 5000;

/** Everything that follows from changes, in the order in which one needs the other. */
export function createEffectsRunner(options: {
  readonly auditor: AuditorService;
  readonly stores: {
    readonly store: InitiativesStore;
    readonly overlapStore: OverlapStore;
    readonly divergenceStore: DivergenceStore;
    readonly hintStore: HintStore;
    readonly notices: NoticeStore;
  };
  readonly words: OverlapWords;
  readonly config: AiInitiativesConfig;
  readonly logger: LoggerService;
  readonly notifications: NotificationService;
  readonly clock: {
    readonly now: () => Date;
    readonly dayOf: (instant: Date) => string;
  };
}): EffectsRunner {
  const { stores, words, config, logger, clock } = options;
  const { now } = clock;
  const newId = () => randomUUID();
  const notifier: readonly Effect[] = config.notifications.enabled
    ? [
        new Notifier({
          ...options,
          ...stores,
          rootPath: config.notifications.rootPath,
          now,
          today: clock.dayOf,
        }),
      ]
    : [];
  return new EffectsRunner({
    effects: [
      new OverlapUpkeep({
        store: stores.overlapStore,
        words,
        settings: config.overlapSettings,
        logger,
        now,
        newId,
      }),
      new OverlapHints({ ...options, store: stores.hintStore, now }),
      ...notifier,
      new DivergenceUpkeep({
        store: stores.divergenceStore,
        words,
        logger,
        newId,
      }),
    ],
    logger,
    pauseMs: PAUSE_MS,
    longestMs: LONGEST_MS,
  });
}
