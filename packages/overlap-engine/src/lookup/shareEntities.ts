import { entityKinds } from '../pair/entityKinds';
import { entityRarity } from '../pair/entityRarity';
import { EntityKind, OverlapModel, OverlapVector } from '../types';
import { Postings } from './Postings';

/** The rarities of what a slot shares with a query, added up by kind. */
export type SharedRarity = Readonly<Record<EntityKind, number>>;

/** The slots that share an entity with a query. */
export function shareEntities(
  query: OverlapVector,
  model: OverlapModel,
  postings: Postings,
): ReadonlyMap<number, SharedRarity> {
  const found = new Map<number, Record<EntityKind, number>>();
  for (const kind of entityKinds) {
    for (const ref of query.entities[kind]) {
      const rarity = entityRarity(model, ref);
      for (const slot of postings.withEntity(kind, ref)) {
        const sums = found.get(slot) ?? { data: 0, tools: 0, systems: 0 };
        sums[kind] += rarity;
        found.set(slot, sums);
      }
    }
  }
  return found;
}
