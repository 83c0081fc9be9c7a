import type {
  BuildPart,
  BuildTicket,
  OverlapSource,
  OverlapStore,
} from '../database/OverlapStore';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { OverlapModel } from 'ai-initiatives-overlap-engine';
import type { OverlapSettings } from '../overlap/OverlapSettings';
import type { OverlapWords } from '../overlap/overlapWords';
import { inSlices } from './inSlices';
import { planOverlapModel, planPairs } from './planOverlapModel';

const PAGE = 500;
// Small: SQLite writes in the thread that answers requests.
const VECTORS_AT_ONCE = 50;
const PAIRED_AT_ONCE = 50;
const PAIRS_AT_ONCE = 250;
/** How long a build may be silent before another replica takes over. */
const LEASE_MILLISECONDS = 30_000;

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
    const ticket = await store.startBuild({
      now: now().toISOString(),
      until: this.until(),
    });
    if (!ticket) {
      return { outcome: 'busy', failures: NO_FAILURES };
    }
    try {
      return await this.build(ticket, signal);
    } catch (error) {
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
    const plan = await inSlices(
      planOverlapModel({
        sources: await this.readSources(signal),
        version,
        words,
        settings,
        verdicts: await store.getVerdicts(),
      }),
      signal,
    );
    const { model, vectors, failures } = plan;
    const save = (part: Pick<BuildPart, 'model' | 'vectors' | 'pairs'>) => {
      signal.throwIfAborted();
      return store.saveBuilt({ version, until: this.until(), ...part });
    };
    const lost: BuildResult = { outcome: 'lost', failures };

    if (!(await save({ model }))) {
      return lost;
    }
    for (let start = 0; start < vectors.length; start += VECTORS_AT_ONCE) {
      const part = vectors.slice(start, start + VECTORS_AT_ONCE);
      if (!(await save({ vectors: part }))) {
        return lost;
      }
    }
    for (let start = 0; start < vectors.length; start += PAIRED_AT_ONCE) {
      const paired = vectors.slice(start, start + PAIRED_AT_ONCE);
      const pairs = await inSlices(planPairs(plan, paired), signal);
      for (let first = 0; first < pairs.length; first += PAIRS_AT_ONCE) {
        const part = pairs.slice(first, first + PAIRS_AT_ONCE);
        if (!(await save({ pairs: part }))) {
          return lost;
        }
      }
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

  private until(): string {
    const { now } = this.options;
    return new Date(now().getTime() + LEASE_MILLISECONDS).toISOString();
  }
}
