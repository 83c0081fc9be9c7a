import {
  holdReview,
  planReview,
  Review,
  ReviewSubject,
} from 'backstage-plugin-ai-initiatives-common';
import { aResolution } from '../../../__fixtures__/build';
import { OWN_ACCESS } from '../../../access/Access';
import type {
  InitiativesStore,
  StoreTransaction,
} from '../../../database/InitiativesStore';
import { ReviewPlanner } from '../../../service/reviews/ReviewPlanner';
import {
  audienceOf,
  lockSubject,
} from '../../../service/reviews/reviewSubjects';
import {
  createReview,
  planFollowing,
  saveReview,
} from '../../../service/reviews/reviewWrites';
import { isoDay, yearDay } from './yearDays';
import { bodyOn, changeDays, isThere } from './yearState';
import { CLERK, YearRecord, YearSeries, YearWorld } from './YearWorld';

const access = OWN_ACCESS;
const TOGETHER = 100;

interface Running {
  readonly series: string;
  readonly plan: YearSeries;
  readonly record?: YearRecord;
  /** Reviews that are over. */
  count: number;
  dueOn: number;
}

/** Does in a store what people do in the year, one day after the other. */
export class YearDriver {
  private readonly revisions = new Map<string, number>();
  private readonly running: Running[] = [];
  private readonly planner: ReviewPlanner;

  constructor(
    private readonly store: InitiativesStore,
    private readonly world: YearWorld,
    private readonly now: () => Date,
  ) {
    const dayOf = (at: string | Date) =>
      new Date(at).toISOString().slice(0, 10);
    this.planner = new ReviewPlanner({ store, clock: { now, dayOf } });
  }

  async begin(): Promise<void> {
    const { store, world } = this;
    for (const kind of ['initiative', 'decision', 'principle'] as const) {
      const records = world.records.filter(record => record.kind === kind);
      for (let start = 0; start < records.length; start += TOGETHER) {
        const versions = records.slice(start, start + TOGETHER).map(record => ({
          record: bodyOn(record, 0, 1) as never,
          action: 'created' as const,
        }));
        await store.write(trx => trx.saveMany({ kind, versions }));
      }
    }
    await store.write(async transaction => {
      for (const { id, left, right, decision, revisitOn } of world.parallels) {
        await transaction.createResolution({
          resolution: aResolution({
            ...{ id, left: left.id, right: right.id, revision: 1 },
            ...{ decision: decision.id, kind: 'deliberate-parallel' },
            revisitOn: isoDay(revisitOn),
          }),
          compared: { left: '', right: '' } as never,
        });
      }
    });
    for (const { ref, series } of world.teams) {
      await this.plan({ kind: 'entity', ref }, ref, series);
    }
    for (const record of world.records) {
      const { kind, id, owner, series } = record;
      if (series) {
        const whose = owner.includes(':') ? owner : CLERK;
        await this.plan({ kind, ref: id }, whose, series, record);
      }
    }
  }

  /** What happens on a day before anybody is told anything. */
  async live(day: number): Promise<void> {
    for (const record of this.world.records) {
      if (changeDays(record).includes(day)) {
        await this.change(record, day);
      }
      if (record.heldOn === day) {
        await this.holdByDay(record, day);
      }
    }
    for (const { id, undoneOn } of this.world.parallels) {
      if (undoneOn === day) {
        await this.undo(id);
      }
    }
    for (const running of this.running) {
      const { plan, count, dueOn, record } = running;
      const delay = plan.delays[count % plan.delays.length];
      const isTime = delay !== undefined && day >= dueOn + delay;
      if (isTime && (!record || isThere(record, day))) {
        await this.holdNext(running, day);
      }
    }
    await this.planner.run(new AbortController().signal);
  }

  private get at() {
    return { at: this.now().toISOString(), by: CLERK };
  }

  private async plan(
    subject: ReviewSubject,
    owner: string,
    plan: YearSeries,
    record?: YearRecord,
  ): Promise<void> {
    const series = `review-${subject.ref}`;
    const { cadence, anchor } = plan;
    await this.store.write(async transaction => {
      const locked = await lockSubject(transaction, subject, access);
      await createReview(
        transaction,
        planReview({
          ...{ id: series, series, subject },
          schedule: { owner, cadence, dueOn: isoDay(anchor) },
          audience: audienceOf(locked!),
          change: this.at,
        }),
      );
    });
    this.running.push({ series, plan, record, count: 0, dueOn: anchor });
  }

  private async change(record: YearRecord, day: number): Promise<void> {
    const { kind, id } = record;
    const revision = (this.revisions.get(id) ?? 1) + 1;
    this.revisions.set(id, revision);
    const action = isThere(record, day) ? 'changed' : 'archived';
    await this.store.write(transaction =>
      transaction.save({
        kind,
        record: bodyOn(record, day, revision) as never,
        action,
      }),
    );
  }

  private async undo(id: string): Promise<void> {
    await this.store.write(async transaction => {
      const resolution = (await transaction.lockResolution(id))!;
      await transaction.saveResolution({
        ...resolution,
        status: 'undone',
        revision: resolution.revision + 1,
      });
    });
  }

  private async hold(
    transaction: StoreTransaction,
    reviews: readonly Review[],
    day: number,
  ): Promise<void> {
    const planned = reviews.find(
      ({ state, archivedAt }) => state === 'planned' && !archivedAt,
    );
    if (!planned) {
      return;
    }
    const { subject } = planned;
    const locked = await lockSubject(transaction, subject, access);
    const outcome = {
      ...{ participants: [], items: [], followUps: [] },
      heldOn: isoDay(day),
    };
    const review = holdReview(planned, outcome, this.at);
    await saveReview(transaction, review);
    await planFollowing(transaction, {
      ...{ review, subject: locked!, ...this.at },
    });
  }

  private holdByDay({ id }: YearRecord, day: number): Promise<void> {
    return this.store.write(async transaction =>
      this.hold(transaction, await transaction.reviewsOfDecision(id), day),
    );
  }

  private async holdNext(running: Running, day: number): Promise<void> {
    const { series } = running;
    await this.store.write(async transaction => {
      await this.hold(
        transaction,
        await transaction.reviewsOfSeries(series),
        day,
      );
      const reviews = await transaction.reviewsOfSeries(series);
      const next = reviews.find(({ state }) => state === 'planned');
      running.dueOn = next ? yearDay(next.dueOn) : Infinity;
    });
    running.count += 1;
  }
}
