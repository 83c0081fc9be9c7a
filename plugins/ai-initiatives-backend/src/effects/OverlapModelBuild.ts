import type {
  BuildTicket,
  OverlapSource,
  OverlapStore,
} from '../database/OverlapStore';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { OverlapModel } from 'ai-initiatives-overlap-engine';
import type { OverlapSettings } from '../overlap/OverlapSettings';
import type { OverlapWords } from '../overlap/overlapWords';
import {
  BuildTicketHolder,
  LEASE_MILLISECONDS,
  TicketLostError,
} from './BuildTicketHolder';
import { inSlices } from './inSlices';
import { planOverlapModel, planPairs } from './planOverlapModel';

const PAGE = 500;
// Small: SQLite writes in the thread that answers requests.
const VECTORS_AT_ONCE = 50;
const PAIRED_AT_ONCE = 50;
const PAIRS_AT_ONCE = 250;
/** What of the time goes into the model and its vectors, and what until pairs begin, in percent. */
const PLANNED = 40;
const VECTORS_SAVED = 50;
/** Each initiative is counted and weighed for the model, then weighed and taken in. */
const STEPS_EACH = 4;

/** `busy`: another build is under way; `lost`: it was taken over by another. */
export type BuildOutcome = 'built' | 'busy' | 'lost';

export interface BuildResult {
  readonly outcome: BuildOutcome;
  readonly failures: ReadonlyMap<string, string>;
}

const NO_FAILURES: ReadonlyMap<string, string> = new Map();

/**
 * Builds the next model version beside the current one, which stays in use
 * until the pointer is switched. Dying on the way leaves rows that nobody
 * reads, and everything that was pending still pending.
 */
export class OverlapModelBuild {
  constructor(
    private readonly options: {
      readonly store: OverlapStore;
      readonly logger: LoggerService;
      readonly now: () => Date;
      readonly words: OverlapWords;
      readonly settings: OverlapSettings;
    },
  ) {}

  async run(signal: AbortSignal): Promise<BuildResult> {
    const { store, now } = this.options;
    const at = now();
    const ticket = await store.startBuild({
      now: at.toISOString(),
      until: new Date(at.getTime() + LEASE_MILLISECONDS).toISOString(),
    });
    if (!ticket) {
      return { outcome: 'busy', failures: NO_FAILURES };
    }
    try {
      return await this.build(ticket, signal);
    } catch (error) {
      if (error instanceof TicketLostError) {
        return { outcome: 'lost', failures: NO_FAILURES };
      }
      await store.abandonBuild(ticket.version);
      throw error;
    }
  }

  private async build(
    ticket: BuildTicket,
    signal: AbortSignal,
  ): Promise<BuildResult> {
    const { store, words, settings } = this.options;
    const { version } = ticket;
    const holder = new BuildTicketHolder({ ...this.options, version, signal });
    const sources = await this.readSources(signal);
    const plan = await inSlices(
      planOverlapModel({
        sources,
        version,
        words,
        settings,
        verdicts: await store.getVerdicts(),
      }),
      signal,
      steps => {
        const share = Math.min(1, steps / (STEPS_EACH * sources.length));
        holder.reached(PLANNED * share);
        return holder.renewNowAndThen();
      },
    );
    const { model, vectors, failures } = plan;
    await holder.save({ model });
    for (let start = 0; start < vectors.length; start += VECTORS_AT_ONCE) {
      const part = vectors.slice(start, start + VECTORS_AT_ONCE);
      await holder.save({ vectors: part });
    }
    for (let start = 0; start < vectors.length; start += PAIRED_AT_ONCE) {
      const share = start / vectors.length;
      holder.reached(VECTORS_SAVED + (100 - VECTORS_SAVED) * share);
      const paired = vectors.slice(start, start + PAIRED_AT_ONCE);
      const pairs = await inSlices(planPairs(plan, paired), signal);
      for (let first = 0; first < pairs.length; first += PAIRS_AT_ONCE) {
        await holder.save({ pairs: pairs.slice(first, first + PAIRS_AT_ONCE) });
      }
      await holder.renewNowAndThen();
    }
    signal.throwIfAborted();
    const switched = await store.switchModel({
      ticket,
      failedIds: [...failures.keys()],
    });
    if (switched) {
      this.sayWhatWasLearnt(model);
    }
    return { outcome: switched ? 'built' : 'lost', failures };
  }

  private async readSources(
    signal: AbortSignal,
  ): Promise<readonly OverlapSource[]> {
    const sources: OverlapSource[] = [];
    for (;;) {
      const page = await this.options.store.getSourcePage({
        afterId: sources[sources.length - 1]?.id ?? '',
        limit: PAGE,
      });
      sources.push(...page);
      if (page.length < PAGE) {
        return sources;
      }
      signal.throwIfAborted();
    }
  }

  private sayWhatWasLearnt({ version, tuning }: OverlapModel): void {
    const { shift = 0, verdicts = 0 } = tuning ?? {};
    if (shift !== 0) {
      const percent = (100 / (1 + Math.exp(-shift))).toFixed(0);
      this.options.logger.info(
        `Overlap model ${version} learnt from ${verdicts} settled overlaps: what was at 50 % is at ${percent} %`,
      );
    }
  }
}
