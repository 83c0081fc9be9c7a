import {
  MODEL_FORMAT,
  OverlapIndex,
  OverlapModel,
} from 'ai-initiatives-overlap-engine';
import type {
  OverlapStore,
  UpkeepState,
  VectorEntry,
} from '../database/OverlapStore';

const PAGE = 50;
const TRIES = 5;

/** An index of one model as of one stamp. */
export interface IndexSnapshot {
  readonly state: UpkeepState;
  readonly model: OverlapModel;
  readonly index: OverlapIndex;
}

/**
 * The stored vectors in the memory of this process, brought up to date before
 * each use: one cheap statement when nothing changed, else what changed since.
 */
export class CurrentOverlapIndex {
  private held: IndexSnapshot | undefined;
  private refreshing: Promise<IndexSnapshot | undefined> | undefined;

  constructor(
    private readonly store: OverlapStore,
    private readonly include: (entry: VectorEntry) => boolean,
  ) {}

  /** Undefined as long as there is no model that can be read and understood. */
  async current(): Promise<IndexSnapshot | undefined> {
    this.refreshing ??= this.refresh().finally(() => {
      this.refreshing = undefined;
    });
    return this.refreshing;
  }

  private async refresh(): Promise<IndexSnapshot | undefined> {
    this.held = await this.load();
    return this.held;
  }

  private async load(): Promise<IndexSnapshot | undefined> {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const state = await this.store.getState();
      const fresh = state.modelVersion > 0 && (await this.bringTo(state));
      if (fresh || state.modelVersion === 0) {
        return fresh || undefined;
      }
    }
    return undefined;
  }

  private async bringTo(
    state: UpkeepState,
  ): Promise<IndexSnapshot | undefined> {
    const { modelVersion, stamp } = state;
    const held =
      this.held?.state.modelVersion === modelVersion ? this.held : undefined;
    if (held?.state.stamp === stamp) {
      return { ...held, state };
    }
    const model = held?.model ?? (await this.store.getModel(modelVersion));
    if (!model || model.format !== MODEL_FORMAT) {
      return undefined;
    }
    const index = held?.index ?? new OverlapIndex(model);
    await this.take(index, modelVersion, held?.state.stamp ?? -1);
    // A version that was replaced meanwhile may have been deleted half-way.
    const after = await this.store.getState();
    return after.modelVersion === modelVersion
      ? { state, model, index }
      : undefined;
  }

  private async take(
    index: OverlapIndex,
    modelVersion: number,
    afterStamp: number,
  ): Promise<void> {
    let afterId = '';
    for (;;) {
      const entries = await this.store.getVectors({
        modelVersion,
        afterStamp,
        afterId,
        limit: PAGE,
      });
      for (const entry of entries) {
        const { id, vector } = entry;
        if (vector && !vector.tooLittle && this.include(entry)) {
          index.upsert(vector);
        } else {
          index.remove(id);
        }
      }
      if (entries.length < PAGE) {
        return;
      }
      afterId = entries[entries.length - 1].id;
      await new Promise(resolve => setImmediate(resolve));
    }
  }
}
