import { InputError, NotFoundError } from '@backstage/errors';
import {
  describeValue,
  EntityLabel,
  EntityOverview,
  normalizeEntityRef,
  ReachedEntity,
  reachFrom,
  REVIEWED_ENTITY_KINDS,
  scopesOf,
} from 'backstage-plugin-ai-initiatives-common';
import type { EntityGraph } from '../catalog/EntityGraph';
import type { CreditStore } from '../database/CreditStore';
import type { GraphEntity } from '../database/EntityGraphStore';
import type { InitiativesStore, Placed } from '../database/InitiativesStore';
import { begin } from './begin';
import { findInheritedRisks } from './overview/findInheritedRisks';
import { findOwnership } from './overview/findOwnership';
import type {
  AccessContext,
  UnguardedInitiativesService,
} from './InitiativesService';

const ITEMS = 20;

/** Most outcomes an overview names. */
const OUTCOMES = 5;

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
  credit: CreditStore;
  graph: EntityGraph;
  now: () => Date;
}): Pick<UnguardedInitiativesService, 'getEntityOverview'> {
  const { store, credit, graph, now } = options;

  async function visibleAmong(
    refs: readonly string[],
    { access, credentials }: AccessContext,
  ): Promise<ReadonlySet<string>> {
    return access.wholeCatalog
      ? new Set(refs)
      : graph.visibleTo(refs, credentials);
  }

  /** What can be reached, and whose principles hold, by ways the caller may see. */
  async function visibleAround(
    start: string,
    entities: ReadonlyMap<string, GraphEntity>,
    context: AccessContext,
  ) {
    const relationsOf = (at: string) => entities.get(at)?.relations ?? [];
    const reached = reachFrom({ start, relationsOf });
    const scopes = scopesOf({ start, relationsOf });
    const visible = await visibleAmong(
      [...new Set([...reached, ...scopes].map(({ ref }) => ref))],
      context,
    );
    const isVisible = ({ path }: { readonly path: readonly string[] }) =>
      path.every(hop => visible.has(hop));
    return {
      reached: reached.filter(isVisible),
      scopes: scopes.filter(isVisible),
    };
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
      const today = now().toISOString().slice(0, 10);
      const around = begin(() => graph.around(ref));
      // Needs nothing but the entity itself, so it need not wait for the rest.
      const similarWork = begin(() =>
        store.listOverlaps(
          {
            entityRef: ref,
            limit: Math.ceil(limit / 4),
            today,
          },
          access,
        ),
      );
      const owned = begin(() =>
        findOwnership({ ref, store, credit, limit, access }),
      );
      const titles = await around;
      const { reached, scopes } = await visibleAround(ref, titles, context);
      if (reached.length === 0) {
        throw new NotFoundError(`No entity '${ref}' that is visible to you`);
      }
      const near = withDistance(reached);
      const reviewed = reached
        .filter(
          ({ ref: at, reach }) =>
            reach !== 'upstream' &&
            REVIEWED_ENTITY_KINDS.some(kind => at.startsWith(`${kind}:`)),
        )
        .map(entity => entity.ref);
      const [initiatives, decisions, reviews, principles, outcomes, similar] =
        await Promise.all([
          store.initiativesAround({ near, limit }, access),
          store.decisionsAround({ near, limit }, access),
          reviewed.length > 0
            ? store.nextReviewsOfEntities(reviewed, access)
            : [],
          store.principlesFor(
            { scopes: scopes.map(scope => scope.ref), limit },
            access,
          ),
          store.outcomesAround(
            { refs: near.map(at => at.ref), today, limit: OUTCOMES },
            access,
          ),
          similarWork,
        ]);
      const risks = await findInheritedRisks({
        ...{ reached, entities: titles, visibleAmong, store, context },
        initiatives: initiatives.items.map(({ record }) => record),
      });
      const byRef = new Map(reached.map(entity => [entity.ref, entity]));
      const pathTo = new Map(scopes.map(scope => [scope.ref, scope.path]));
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
          successors: placed.successors,
        })),
        decisionsTotal: decisions.totalItems,
        openChallenges: decisions.openChallenges,
        nextReview: [decisions.nextReview, ...reviews.map(({ dueOn }) => dueOn)]
          .filter(day => day !== undefined)
          .sort()[0],
        reviews,
        principles: principles.items.map(({ principle, scopeRef }) => ({
          principle,
          path: (pathTo.get(scopeRef ?? '') ?? []).map(labelOf),
        })),
        principlesTotal: principles.totalItems,
        outcomes,
        risks,
        similar: similar.items,
        similarTotal: similar.totalItems,
        ownership: await owned,
      };
      return overview;
    },
  };
}
