import { InputError, NotFoundError } from '@backstage/errors';
import {
  describeValue,
  EntityLabel,
  EntityOverview,
  normalizeEntityRef,
  ReachedEntity,
  reachFrom,
} from 'backstage-plugin-ai-initiatives-common';
import type { EntityGraph } from '../catalog/EntityGraph';
import type { GraphEntity } from '../database/EntityGraphStore';
import type { InitiativesStore, Placed } from '../database/InitiativesStore';
import { begin } from './begin';
import type {
  AccessContext,
  UnguardedInitiativesService,
} from './InitiativesService';

const ITEMS = 20;
const REACHES = ['direct', 'inherited', 'upstream'] as const;

/** Nearest first: the same for all that are of the same kind and as far. */
function withDistance(reached: readonly ReachedEntity[]) {
  return reached.map(({ ref, reach, path }) => ({
    ref,
    distance: REACHES.indexOf(reach) * 100 + path.length,
  }));
}

/** What an entity page needs, in one answer. */
export function createOverviewUseCases(options: {
  store: InitiativesStore;
  graph: EntityGraph;
  now: () => Date;
}): Pick<UnguardedInitiativesService, 'getEntityOverview'> {
  const { store, graph, now } = options;

  async function visibleReach(
    ref: string,
    titles: ReadonlyMap<string, GraphEntity>,
    { access, credentials }: AccessContext,
  ) {
    const all = reachFrom({
      start: ref,
      relationsOf: at => titles.get(at)?.relations ?? [],
    });
    if (access.wholeCatalog) {
      return all;
    }
    const visible = await graph.visibleTo(
      all.map(entity => entity.ref),
      credentials,
    );
    return all.filter(({ path }) => path.every(hop => visible.has(hop)));
  }

  return {
    async getEntityOverview({ entityRef, limit = ITEMS }, context) {
      const { access } = context;
      const ref = normalizeEntityRef(entityRef);
      if (!ref) {
        throw new InputError(
          `${describeValue(
            entityRef,
          )} is not an entity ref such as component:default/name`,
        );
      }
      const around = begin(() => graph.around(ref));
      // Needs nothing but the entity itself, so it need not wait for the rest.
      const similarWork = begin(() =>
        store.listOverlaps(
          {
            entityRef: ref,
            limit: Math.ceil(limit / 4),
            today: now().toISOString().slice(0, 10),
          },
          access,
        ),
      );
      const titles = await around;
      const reached = await visibleReach(ref, titles, context);
      if (reached.length === 0) {
        throw new NotFoundError(`No entity '${ref}' that is visible to you`);
      }
      const near = withDistance(reached);
      const [initiatives, decisions, similar] = await Promise.all([
        store.initiativesAround({ near, limit }, access),
        store.decisionsAround({ near, limit }, access),
        similarWork,
      ]);
      const byRef = new Map(reached.map(entity => [entity.ref, entity]));
      const labelOf = (at: string): EntityLabel => ({
        ref: at,
        title: titles.get(at)?.title ?? at.slice(at.indexOf('/') + 1),
        known: titles.has(at),
      });
      const placeOf = (placed: Placed<unknown>) => {
        const { reach, path } = byRef.get(placed.entityRef)!;
        return { reach, path: path.map(labelOf), role: placed.role };
      };
      const overview: EntityOverview = {
        entity: labelOf(ref),
        initiatives: initiatives.items.map(placed => ({
          ...placeOf(placed),
          initiative: placed.record,
        })),
        initiativesTotal: initiatives.totalItems,
        decisions: decisions.items.map(placed => ({
          ...placeOf(placed),
          decision: placed.record,
        })),
        decisionsTotal: decisions.totalItems,
        nextReview: decisions.nextReview,
        similar: similar.items,
        similarTotal: similar.totalItems,
      };
      return overview;
    },
  };
}
