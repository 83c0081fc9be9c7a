import {
  Entity,
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  INHERITED_RELATIONS,
  OWNER_RELATION,
  SCOPE_RELATIONS,
  MAKER_RELATIONS,
  UPSTREAM_RELATIONS,
} from 'backstage-plugin-ai-initiatives-common';
import type { GraphEntity } from '../database/EntityGraphStore';

/** The parts of an entity the near copy is made of. */
export const GRAPH_FIELDS: readonly string[] = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.profile.displayName',
  'relations',
];

const COPIED_RELATIONS = [
  ...INHERITED_RELATIONS,
  ...UPSTREAM_RELATIONS,
  ...SCOPE_RELATIONS,
  OWNER_RELATION,
  ...Object.values(MAKER_RELATIONS),
];

function titleOf(entity: Entity): string {
  const profile = entity.spec?.profile as { displayName?: string } | undefined;
  return entity.metadata.title || profile?.displayName || entity.metadata.name;
}

/** Reduces an entity to what overviews need. */
export function toGraphEntity(entity: Entity): GraphEntity {
  const lower = (text: string) => text.toLocaleLowerCase('en-US');
  return {
    ref: lower(stringifyEntityRef(getCompoundEntityRef(entity))),
    title: titleOf(entity),
    relations: (entity.relations ?? [])
      .filter(({ type }) => COPIED_RELATIONS.includes(type))
      .map(({ type, targetRef }) => ({ type, targetRef: lower(targetRef) })),
  };
}
