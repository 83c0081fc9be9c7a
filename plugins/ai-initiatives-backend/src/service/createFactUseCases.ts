import { InputError, NotFoundError } from '@backstage/errors';
import {
  describeValue,
  EntityFacts,
  LIMITS,
  NO_FACT_COUNTS,
  normalizeEntityRef,
  toEntityFacts,
} from 'backstage-plugin-ai-initiatives-common';
import type { EntityGraph } from '../catalog/EntityGraph';
import type { FactStore } from '../database/FactStore';
import type {
  AccessContext,
  UnguardedInitiativesService,
} from './InitiativesService';
import type { ReviewClock } from './reviews/viewReview';

type Names = 'getEntityFacts' | 'listEntityFacts';

function readRefs(given: readonly string[]): readonly string[] {
  if (given.length > LIMITS.factEntities) {
    throw new InputError(
      `entityRefs names ${given.length} entities; ask about at most ${LIMITS.factEntities} at a time`,
    );
  }
  const refs = given.map(entityRef => {
    const ref = normalizeEntityRef(entityRef);
    if (!ref) {
      throw new InputError(
        `${describeValue(
          entityRef,
        )} is not an entity ref such as component:default/name`,
      );
    }
    return ref;
  });
  return [...new Set(refs)];
}

/** Facts about entities, for scorecards and other checks. */
export function createFactUseCases(options: {
  facts: FactStore;
  graph: Pick<EntityGraph, 'visibleTo'>;
  clock: ReviewClock;
}): Pick<UnguardedInitiativesService, Names> {
  const { facts, graph, clock } = options;

  /** In the order they were asked for, without those the caller does not see. */
  async function factsOf(
    refs: readonly string[],
    { access, credentials }: AccessContext,
  ): Promise<readonly EntityFacts[]> {
    const seen =
      access.wholeCatalog || refs.length === 0
        ? new Set(refs)
        : await graph.visibleTo(refs, credentials);
    const entityRefs = refs.filter(ref => seen.has(ref));
    const today = clock.dayOf(clock.now());
    const counts = await facts.countFacts({ entityRefs, today }, access);
    return entityRefs.map(ref =>
      toEntityFacts(ref, counts.get(ref) ?? NO_FACT_COUNTS),
    );
  }

  return {
    async getEntityFacts({ entityRef }, context) {
      const [ref] = readRefs([entityRef]);
      const [found] = await factsOf([ref], context);
      if (!found) {
        throw new NotFoundError(`No entity '${ref}' that is visible to you`);
      }
      return found;
    },
    async listEntityFacts({ entityRefs }, context) {
      return { items: await factsOf(readRefs(entityRefs), context) };
    },
  };
}
