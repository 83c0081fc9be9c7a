import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  EntityLabel,
  EntityOverview,
  normalizeEntityRef,
  ReachedEntity,
  reachFrom,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import type { EntityGraph } from '../catalog/EntityGraph';
import type { InitiativesStore, Placement } from '../database/InitiativesStore';
import type { UnguardedInitiativesService } from './InitiativesService';

const MAX_ITEMS = 50;
const MAX_SIMILAR = 20;

/** One entry per record and entity, nearest entity first; each record once. */
function place<T extends { readonly id: string }>(
  placements: readonly Placement<T>[],
  reached: ReadonlyMap<string, ReachedEntity>,
  labelOf: (ref: string) => EntityLabel,
) {
  const ORDER = ['direct', 'inherited', 'upstream'] as const;
  const seen = new Set<string>();
  return placements
    .flatMap(placement => {
      const entity = reached.get(placement.entityRef);
      return entity ? [{ placement, entity }] : [];
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.entity.reach) - ORDER.indexOf(b.entity.reach) ||
        a.entity.path.length - b.entity.path.length,
    )
    .filter(({ placement }) => {
      const isNew = !seen.has(placement.record.id);
      seen.add(placement.record.id);
      return isNew;
    })
    .map(({ placement, entity }) => ({
      reach: entity.reach,
      path: entity.path.map(labelOf),
      role: placement.role,
      record: placement.record,
    }));
}

/** What an entity page needs, in one answer. */
export function createOverviewUseCases(options: {
  store: InitiativesStore;
  graph: EntityGraph;
}): Pick<UnguardedInitiativesService, 'getEntityOverview'> {
  const { store, graph } = options;

  async function reachOf(
    ref: string,
    access: Access,
    credentials: BackstageCredentials,
  ) {
    const titles = await graph.around(ref);
    const all = reachFrom({
      start: ref,
      relationsOf: at => titles.get(at)?.relations ?? [],
    });
    if (access.wholeCatalog) {
      return { titles, reached: all };
    }
    const visible = await graph.visibleTo(
      all.map(entity => entity.ref),
      credentials,
    );
    return {
      titles,
      reached: all.filter(({ path }) => path.every(hop => visible.has(hop))),
    };
  }

  return {
    async getEntityOverview({ entityRef }, { access, credentials }) {
      const ref = normalizeEntityRef(entityRef);
      if (!ref) {
        throw new InputError(
          `'${entityRef.slice(
            0,
            80,
          )}' is not an entity ref such as component:default/name`,
        );
      }
      const { titles, reached } = await reachOf(ref, access, credentials);
      if (reached.length === 0) {
        throw new NotFoundError(`No entity '${ref}' that is visible to you`);
      }
      const byRef = new Map(reached.map(entity => [entity.ref, entity]));
      const labelOf = (at: string): EntityLabel => ({
        ref: at,
        title: titles.get(at)?.title ?? at.slice(at.indexOf('/') + 1),
        known: titles.has(at),
      });
      const refs = [...byRef.keys()];
      const [attached, owned, linked] = await Promise.all([
        store.initiativesAt(refs, access),
        store.initiativesOwnedBy(
          refs.filter(at => /^(group|user):/.test(at)),
          access,
        ),
        store.decisionsAt(refs, access),
      ]);
      const ownedPlacements = owned.map(record => ({
        entityRef: record.owner.ref,
        role: 'owner',
        record,
      }));
      const initiatives = place(
        [...attached, ...ownedPlacements],
        byRef,
        labelOf,
      );
      const decisions = place(linked, byRef, labelOf);
      const shown = initiatives.slice(0, MAX_ITEMS);
      const [similar, nextReview] = await Promise.all([
        store.listOverlaps(
          {
            initiatives: shown
              .filter(({ reach }) => reach === 'direct')
              .map(({ record }) => record.id),
            limit: MAX_SIMILAR,
          },
          access,
        ),
        store.nextReview(decisions.map(({ record }) => record.id)),
      ]);
      const overview: EntityOverview = {
        entity: labelOf(ref),
        initiatives: shown.map(({ record, ...placed }) => ({
          ...placed,
          initiative: record,
        })),
        initiativesTotal: initiatives.length,
        decisions: decisions
          .slice(0, MAX_ITEMS)
          .map(({ record, ...placed }) => ({ ...placed, decision: record })),
        decisionsTotal: decisions.length,
        similar: similar.items,
        similarTotal: similar.totalItems,
        nextReview,
      };
      return overview;
    },
  };
}
