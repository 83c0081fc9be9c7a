import type {
  InitiativeView,
  VerificationReport,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import type { InitiativesStore } from '../database/InitiativesStore';
import type { EffectsRunner } from '../effects/EffectsRunner';
import type { SimilarWorkIndex } from '../effects/SimilarWorkIndex';
import type { OverlapWords } from '../overlap/overlapWords';
import type { UnguardedInitiativesService } from './InitiativesService';
import { compareInitiatives } from './overlaps/compareInitiatives';
import type { MeetingGraph } from './overlaps/findMeetings';
import { findSimilarWork } from './overlaps/findSimilarWork';
import {
  createRebuildUseCases,
  RebuildStore,
} from './overlaps/createRebuildUseCases';
import { getOverlapGroup } from './overlaps/getOverlapGroup';
import { readEntityRef } from './readEntityRef';

type Names =
  | 'findSimilarWork'
  | 'compareInitiatives'
  | 'listOverlaps'
  | 'listOverlapGroups'
  | 'getOverlapGroup'
  | 'getOverlapRebuild'
  | 'rebuildOverlaps'
  | 'cancelOverlapRebuild'
  | 'verifyStore';

const PAGE = { limit: 50, offset: 0 };

/** What the use cases around similar work are made of. */
export interface OverlapUseCaseOptions {
  readonly store: InitiativesStore;
  readonly overlapStore: RebuildStore;
  readonly similarWorkIndex: Pick<SimilarWorkIndex, 'current'>;
  readonly graph: MeetingGraph;
  readonly words: OverlapWords;
  readonly effects: Pick<EffectsRunner, 'nudge'>;
  /** Throws a NotFoundError for what is absent or may not be read. */
  readonly getInitiativeView: (
    id: string,
    access: Access,
  ) => Promise<InitiativeView>;
  readonly verify: () => Promise<VerificationReport>;
  readonly now: () => Date;
}

/** The use cases around similar work, and upkeep on demand. */
export function createOverlapUseCases(
  options: OverlapUseCaseOptions,
): Pick<UnguardedInitiativesService, Names> {
  const { store, verify, now } = options;
  const today = () => now().toISOString().slice(0, 10);
  return {
    findSimilarWork: (draft, { access }) =>
      findSimilarWork({ ...options, draft, access }),
    compareInitiatives: ({ ids }, context) =>
      compareInitiatives({ ...options, ...context, ids, today: today() }),

    async listOverlaps(query, { access }) {
      const entityRef = readEntityRef(query.entityRef);
      return store.listOverlaps(
        { ...query, entityRef, today: today() },
        access,
      );
    },
    listOverlapGroups: (page, { access }) =>
      store.listOverlapGroups(
        {
          limit: page.limit ?? PAGE.limit,
          offset: page.offset ?? PAGE.offset,
        },
        access,
      ),

    getOverlapGroup: ({ id }, { access }) =>
      getOverlapGroup({ store, id, access, today: today() }),

    ...createRebuildUseCases(options),
    verifyStore: () => verify(),
  };
}
