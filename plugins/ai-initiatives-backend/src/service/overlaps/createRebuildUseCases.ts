import { ConflictError } from '@backstage/errors';
import type { OverlapRebuild } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { OverlapStore } from '../../database/OverlapStore';
import type { EffectsRunner } from '../../effects/EffectsRunner';
import type { SimilarWorkIndex } from '../../effects/SimilarWorkIndex';
import type { UnguardedInitiativesService } from '../InitiativesService';

/** A rebuild that was called off does not begin again by itself for so long. */
const PUT_OFF_MS = 3_600_000;

export type RebuildStore = Pick<
  OverlapStore,
  'wantRebuild' | 'getBuildState' | 'cancelBuild'
>;

/** Computing all overlaps anew: how far it is, on request, and no more. */
export function createRebuildUseCases(options: {
  readonly overlapStore: RebuildStore;
  readonly similarWorkIndex: Pick<SimilarWorkIndex, 'current'>;
  readonly effects: Pick<EffectsRunner, 'nudge'>;
  readonly now: () => Date;
}): Pick<
  UnguardedInitiativesService,
  'getOverlapRebuild' | 'rebuildOverlaps' | 'cancelOverlapRebuild'
> {
  const { overlapStore, similarWorkIndex, effects, now } = options;

  async function learnt(): Promise<OverlapRebuild['learnt']> {
    const current = await similarWorkIndex.current();
    const { shift = 0, verdicts = 0 } = current?.model.tuning ?? {};
    return shift === 0
      ? undefined
      : { verdicts, half: 1 / (1 + Math.exp(-shift)) };
  }

  async function view({ viewer }: Access): Promise<OverlapRebuild> {
    return {
      ...(await overlapStore.getBuildState(now().toISOString())),
      mayRun: viewer.steward,
      learnt: await learnt(),
    };
  }

  return {
    getOverlapRebuild: (_, { access }) => view(access),

    async rebuildOverlaps(_, { access }) {
      await overlapStore.wantRebuild();
      effects.nudge();
      return view(access);
    },

    async cancelOverlapRebuild(_, { access }) {
      const notBefore = new Date(now().getTime() + PUT_OFF_MS).toISOString();
      if (!(await overlapStore.cancelBuild({ notBefore }))) {
        throw new ConflictError(
          'The first model is being built, without which there are no overlaps; wait until it is there',
        );
      }
      return view(access);
    },
  };
}
