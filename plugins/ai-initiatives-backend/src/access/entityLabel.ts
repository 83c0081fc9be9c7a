import type { EntityLabel } from 'backstage-plugin-ai-initiatives-common';
import { normalizeEntityRef } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from './Access';

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
  if (access.wholeCatalog && typeof catalogTitle === 'string') {
    return { ref, title: catalogTitle, known: true };
  }
  const isRef = normalizeEntityRef(ref) === ref;
  return {
    ref,
    title: isRef ? ref.slice(ref.indexOf('/') + 1) : ref,
    known: isRef && !access.wholeCatalog,
  };
}
