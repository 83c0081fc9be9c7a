import type { LoggerService } from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import {
  hearersOf,
  PlannedNotification,
} from 'backstage-plugin-ai-initiatives-common';
import { OWN_ACCESS } from '../access/Access';
import type { InitiativesStore } from '../database/InitiativesStore';
import {
  ClaimedNotice,
  MOST_SENDINGS,
  NoticeStore,
} from '../database/NoticeStore';
import type { Effect } from './EffectsRunner';
import { NoticePlanner } from './NoticePlanner';

const BATCH = 100;
const LEASE_MS = 60_000;
/** After a first failure; twice as long after every further one. */
const FIRST_PAUSE_MS = 15_000;

/**
 * Tells people what concerns them. First it writes down what is to be told, as
 * data under a key that never changes, then it sends what was written down: a
 * replica that dies leaves nothing untold, and what is sent twice has one scope and
 * is shown once.
 */
export class Notifier implements Effect {
  private readonly planner: NoticePlanner;

  constructor(
    private readonly options: {
      readonly notices: NoticeStore;
      readonly store: Pick<InitiativesStore, 'getRecord'>;
      readonly notifications: Pick<NotificationService, 'send'>;
      readonly logger: LoggerService;
      readonly now: () => Date;
      /** Calendar day of an instant where the organisation is. */
      readonly today: (now: Date) => string;
      /** Where the plugin's pages are in the portal, such as `/ai-initiatives`. */
      readonly rootPath: string;
    },
  ) {
    this.planner = new NoticePlanner(options);
  }

  async run(signal: AbortSignal): Promise<void> {
    await this.planner.run(signal);
    while (!signal.aborted && (await this.sendSome(signal))) {
      // One batch after the other.
    }
  }

  private async sendSome(signal: AbortSignal): Promise<boolean> {
    const { notices, now } = this.options;
    const claimed = await notices.claim({
      now: now().toISOString(),
      until: new Date(now().getTime() + LEASE_MS).toISOString(),
      limit: BATCH,
    });
    for (const notice of claimed) {
      if (signal.aborted) {
        return false;
      }
      await this.send(notice);
    }
    return claimed.length === BATCH;
  }

  private async send({ key, plan, attempts }: ClaimedNotice): Promise<void> {
    const { notices, notifications, logger, now, rootPath } = this.options;
    const recipients = await this.stillHearing(plan);
    if (recipients.length === 0) {
      await notices.settle(key);
      return;
    }
    try {
      await notifications.send({
        recipients: {
          type: 'entity',
          entityRef: [...recipients],
          ...(plan.except && { excludeEntityRef: plan.except }),
        },
        payload: {
          title: plan.title,
          description: plan.description,
          link: `${rootPath}/${plan.path}`,
          severity: 'normal',
          topic: plan.topic,
          scope: plan.scope,
        },
      });
      await notices.settle(key);
    } catch (error) {
      const pause = FIRST_PAUSE_MS * 2 ** (attempts - 1);
      await notices.postpone({
        key,
        until: new Date(now().getTime() + pause).toISOString(),
      });
      if (attempts >= MOST_SENDINGS) {
        logger.warn(
          `A notification could not be sent and was given up: ${
            (error as Error).name
          }`,
        );
      }
    }
  }

  /** Records may have been restricted or archived since it was planned. */
  private async stillHearing(
    plan: PlannedNotification,
  ): Promise<readonly string[]> {
    const { store, notices } = this.options;
    let recipients = plan.recipients;
    for (const { kind, id } of plan.subjects) {
      const record = await store.getRecord({ kind, id, access: OWN_ACCESS });
      recipients =
        record && !record.archivedAt ? hearersOf(record, recipients) : [];
      const sides =
        kind === 'decision' ? await notices.getSettledSides(id) : [];
      recipients = sides.reduce(
        (hearers, side) => hearersOf(side, hearers),
        recipients,
      );
    }
    return recipients;
  }
}
