import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { normalizeEntityRef } from 'backstage-plugin-ai-initiatives-common';

/** Who did something: a person of the catalog, or a name as it was recorded. */
export function PersonName(props: { readonly principal: string }) {
  const { principal } = props;
  const ref = normalizeEntityRef(principal);
  return ref ? (
    <EntityDisplayName entityRef={ref} hideIcon />
  ) : (
    <span>{principal}</span>
  );
}
