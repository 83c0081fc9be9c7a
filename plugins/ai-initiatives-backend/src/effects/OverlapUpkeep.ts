import type { LoggerService } from '@backstage/backend-plugin-api';
import type { OverlapModel } from 'ai-initiatives-overlap-engine';
import type {
  ApplyOutcome,
  OverlapSource,
  OverlapStore,
  PendingEntry,
} from '../database/OverlapStore';
import {
  DEFAULT_OVERLAP_SETTINGS,
  isTunedBy,
  OverlapSettings,
} from '../overlap/OverlapSettings';
import type { OverlapWords } from '../overlap/overlapWords';
import { CurrentOverlapIndex, IndexSnapshot } from './CurrentOverlapIndex';
import { inSlices } from './inSlices';
import { hasDrifted, hasNewVerdicts } from './needsRebuild';
import { OverlapModelBuild } from './OverlapModelBuild';
import { MissingVectorError, planGroups } from './planGroups';
import { planOverlapUpkeep } from './planOverlapUpkeep';

const MOST_ENTRIES = 500;
const MOST_PAIRS = 5000;
const MOST_LOST_RACES = 20;

/** What one run carries along. */
interface Run {
  readonly signal: AbortSignal;
  /** Also does what may wait. */
  readonly settle: boolean;
  /** Records that failed in this run: tried again in the next one. */
  readonly failedIds: Set<string>;
  limit: number;
  lostRaces: number;
  /** All that was pending has been seen to; what came since is for the next run. */
  caughtUp: boolean;
}

export interface OverlapUpkeepOptions {
  readonly store: OverlapStore;
  readonly logger: LoggerService;
  readonly now: () => Date;
  readonly words: OverlapWords;
  readonly settings?: OverlapSettings;
  /** A fresh id for a group. */
  readonly newId: () => string;
}

/**
 * Keeps vectors, pairs and groups equal to what a computation from scratch
 * would give. Reads and computes outside transactions, then applies the plan
 * only if nothing moved since: any number of replicas may run it at once.
 */
export class OverlapUpkeep {
  private readonly vectors: CurrentOverlapIndex;
  private readonly modelBuild: OverlapModelBuild;
  private readonly settings: OverlapSettings;

  constructor(private readonly options: OverlapUpkeepOptions) {
    this.vectors = new CurrentOverlapIndex(options.store, () => true);
    this.settings = options.settings ?? DEFAULT_OVERLAP_SETTINGS;
    this.modelBuild = new OverlapModelBuild({
      ...options,
      settings: this.settings,
    });
  }

  /**
   * Works until nothing is pending or another replica is at it. Unless asked to
   * settle, it leaves for later what is changed meanwhile, so that it ends however
   * long changes keep coming.
   */
  async run(
    signal: AbortSignal,
    { settle = false }: { settle?: boolean } = {},
  ): Promise<void> {
    const run: Run = {
      signal,
      settle,
      failedIds: new Set(),
      limit: MOST_ENTRIES,
      lostRaces: 0,
      caughtUp: false,
    };
    do {
      signal.throwIfAborted();
    } while (await this.step(run));
    while (await this.options.store.dropLeftovers()) {
      signal.throwIfAborted();
    }
  }

  /** Does one piece of work; says whether there may be more. */
  private async step(run: Run): Promise<boolean> {
    const { store } = this.options;
    const snapshot = await this.vectors.current();
    const entries = run.caughtUp
      ? []
      : await store.getPending({
          limit: run.limit,
          exceptIds: [...run.failedIds],
        });
    if (!snapshot) {
      const damaged = (await store.getState()).modelVersion > 0;
      const wanted = damaged || entries.length > 0;
      return wanted && (await this.rebuild(run)) !== 'busy';
    }
    const { state, model } = snapshot;
    if (state.rebuildWanted || (await this.isOutOfDate(model, run))) {
      // Whoever rebuilds already will take care of it; changes need not wait.
      if ((await this.rebuild(run)) !== 'busy') {
        return true;
      }
    }
    if (entries.length > 0) {
      return this.applyEntries(run, snapshot, entries);
    }
    return state.groupsStale && this.regroup(run, snapshot);
  }

  private async isOutOfDate(model: OverlapModel, run: Run): Promise<boolean> {
    const { store, words } = this.options;
    const { learnsFromVerdicts } = this.settings;
    return (
      model.language !== words.language ||
      !isTunedBy(model, this.settings) ||
      hasDrifted(await store.getDrift(model.version), model) ||
      // Nobody waits for it: now and then is often enough.
      (run.settle &&
        learnsFromVerdicts &&
        hasNewVerdicts(await store.countVerdicts(), model))
    );
  }

  private async applyEntries(
    run: Run,
    snapshot: IndexSnapshot,
    entries: readonly PendingEntry[],
  ): Promise<boolean> {
    try {
      const outcome = await this.tryEntries(run, snapshot, entries);
      if (outcome === 'too large') {
        run.limit = Math.ceil(entries.length / 2);
        return true;
      }
      if (outcome === 'applied') {
        run.caughtUp = !run.settle && entries.length < run.limit;
        run.limit = Math.min(MOST_ENTRIES, run.limit * 10);
      }
      return this.goesOn(run, outcome);
    } catch (error) {
      run.signal.throwIfAborted();
      if (entries.length > 1) {
        // One of them may be the cause; smaller and smaller batches find it.
        run.limit = Math.max(1, Math.floor(entries.length / 10));
        return true;
      }
      const [{ recordId }] = entries;
      await this.options.store.recordFailure(recordId);
      this.report(run, new Map([[recordId, (error as Error).name]]));
      return true;
    }
  }

  private async tryEntries(
    run: Run,
    snapshot: IndexSnapshot,
    entries: readonly PendingEntry[],
  ): Promise<ApplyOutcome | 'too large'> {
    const { store } = this.options;
    const { state, model, index } = snapshot;
    const ids = [...new Set(entries.map(entry => entry.recordId))];
    const plan = await inSlices(
      planOverlapUpkeep({
        model,
        index,
        sources: await this.readSources(ids),
        standings: await store.getStandings({
          modelVersion: model.version,
          ids,
        }),
        drift: await store.getDrift(model.version),
        maxPairs: MOST_PAIRS,
      }),
      run.signal,
    );
    if (plan.tooLarge) {
      return 'too large';
    }
    if (plan.drifted && (await this.rebuild(run)) === 'built') {
      return 'applied';
    }
    const outcome = await store.applyChanges({
      fence: state,
      throughSeq: entries[entries.length - 1].seq,
      vectors: plan.vectors,
      pairs: plan.pairs,
      failedIds: [...plan.failures.keys()],
      rebuildWanted: plan.concealed,
    });
    if (outcome === 'applied') {
      this.report(run, plan.failures);
    }
    return outcome;
  }

  private async readSources(
    ids: readonly string[],
  ): Promise<readonly OverlapSource[]> {
    const found = await this.options.store.getSources(ids);
    const known = new Set(found.map(source => source.id));
    const gone = ids.filter(id => !known.has(id));
    return [
      ...found,
      ...gone.map(
        (id): OverlapSource => ({ id, visibility: 'hidden', archived: true }),
      ),
    ];
  }

  private async regroup(
    run: Run,
    { state, model, index }: IndexSnapshot,
  ): Promise<boolean> {
    const { store, newId } = this.options;
    const edges = await store.getLikelyEdges(model.version);
    const previous = await store.getGroups();
    try {
      const groups = await inSlices(
        planGroups({ model, index, edges, previous, newId }),
        run.signal,
      );
      return this.goesOn(
        run,
        await store.replaceGroups({ fence: state, groups }),
      );
    } catch (error) {
      if (error instanceof MissingVectorError) {
        return this.goesOn(run, 'stale');
      }
      throw error;
    }
  }

  private async rebuild(run: Run) {
    const { outcome, failures } = await this.modelBuild.run(run.signal);
    this.report(run, failures);
    if (outcome === 'lost') {
      this.goesOn(run, 'stale');
    }
    return outcome;
  }

  private goesOn(run: Run, outcome: ApplyOutcome): boolean {
    if (outcome === 'stale') {
      run.lostRaces += 1;
      if (run.lostRaces > MOST_LOST_RACES) {
        this.options.logger.debug('Overlap upkeep leaves the work to others');
      }
    }
    return outcome !== 'busy' && run.lostRaces <= MOST_LOST_RACES;
  }

  private report(run: Run, failures: ReadonlyMap<string, string>): void {
    for (const [id, reason] of failures) {
      run.failedIds.add(id);
      this.options.logger.warn(
        `Overlaps of initiative '${id}' were not brought up to date: ${reason}`,
      );
    }
  }
}
