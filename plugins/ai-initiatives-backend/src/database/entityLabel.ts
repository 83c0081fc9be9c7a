import type { EntityLabel } from 'backstage-plugin-ai-initiatives-common';
import { normalizeEntityRef } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';

/**
 * An entity as it is shown. Where the policy hides parts of the catalog, the
 * label is made of the ref alone, so that it tells nothing the record does not.
 */
export function entityLabel(options: {
  ref: string;
  catalogTitle: string | null | undefined;
  access: Access;
}): EntityLabel {
  const { ref, catalogTitle, access } = options;
  const isRef = normalizeEntityRef(ref) === ref;
  const name = isRef ? ref.slice(ref.indexOf('/') + 1) : ref;
  if (!access.wholeCatalog) {
    return { ref, title: name, known: isRef };
  }
  return {
    ref,
    title: catalogTitle ?? name,
    known: catalogTitle !== null && catalogTitle !== undefined,
  };
}
