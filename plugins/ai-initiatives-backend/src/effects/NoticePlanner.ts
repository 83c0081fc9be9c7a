import {
  planAdviceNotices,
  planAttachedNotices,
  planBindingNotices,
  planChallengeNotices,
  planDecisionNotices,
  planDeviationNotices,
  planMissedNotices,
  planOutcomeDueNotices,
  planOverlapNotices,
  planParallelNotices,
  planPrincipleDueNotices,
  planPrincipleNotices,
  planRetiredNotices,
  planReviewNotices,
} from 'backstage-plugin-ai-initiatives-common';
import type { NoticeStore } from '../database/NoticeStore';

const BATCH = 100;

/**
 * Writes down what is to be told, as data under keys that never change. Done again,
 * by whichever replica, it leads to nothing new.
 */
export class NoticePlanner {
  constructor(
    private readonly options: {
      readonly notices: NoticeStore;
      readonly now: () => Date;
      /** Calendar day of an instant where the organisation is. */
      readonly today: (now: Date) => string;
    },
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    for (const plan of [
      this.planSaved,
      this.planChanged,
      this.planSaid,
      this.planDue,
    ]) {
      while (!signal.aborted && (await plan())) {
        // One batch after the other.
      }
    }
  }

  private get at(): string {
    return this.options.now().toISOString();
  }

  private readonly planSaved = async (): Promise<boolean> => {
    const { notices } = this.options;
    const of = await notices.getSavedFacts({ limit: BATCH });
    const planned = of && planOverlapNotices(of.overlaps);
    return planned
      ? notices.plan({ notices: planned, at: this.at, of })
      : false;
  };

  private readonly planChanged = async (): Promise<boolean> => {
    const { notices } = this.options;
    const of = await notices.getChangedFacts({ limit: BATCH });
    if (!of) {
      return false;
    }
    const planned = [
      ...planRetiredNotices(of.retired),
      ...planAttachedNotices(of.attached),
      ...planBindingNotices(of.bindings),
      ...planDeviationNotices(of.deviations),
      ...planPrincipleNotices(of.changedPrinciples),
      ...planMissedNotices(of.missed),
    ];
    return notices.plan({ notices: planned, at: this.at, of });
  };

  private readonly planSaid = async (): Promise<boolean> => {
    const { notices } = this.options;
    const of = await notices.getSaidFacts({ limit: BATCH });
    if (of.challenges.length + of.advice.length === 0) {
      return false;
    }
    const planned = [
      ...planChallengeNotices(of.challenges),
      ...planAdviceNotices(of.advice),
    ];
    return notices.plan({ notices: planned, at: this.at, of });
  };

  private readonly planDue = async (): Promise<boolean> => {
    const { notices, now, today } = this.options;
    const of = await notices.getDueFacts({ today: today(now()), limit: BATCH });
    if (Object.values(of).every(due => due.length === 0)) {
      return false;
    }
    const planned = [
      ...planParallelNotices(of.parallels),
      ...planDecisionNotices(of.decisions),
      ...planPrincipleDueNotices(of.principles),
      ...planReviewNotices(of.reviews),
      ...planOutcomeDueNotices(of.outcomes),
    ];
    return notices.plan({ notices: planned, at: this.at, of });
  };
}
