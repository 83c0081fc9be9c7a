import { Link } from '@backstage/ui';
import type { EntityLabel } from 'backstage-plugin-ai-initiatives-common';
import { useEntityPath } from '../../routing';

/**
 * Name of a catalog entity with the way to its page. Names come with our own
 * answers, so that a list costs no request per name.
 */
export function EntityLink(props: { readonly entity: EntityLabel }) {
  const { ref, title, known } = props.entity;
  const entityPath = useEntityPath();
  const path = known ? entityPath(ref) : undefined;
  if (!path) {
    return <span title={ref}>{title}</span>;
  }
  return (
    <Link href={path} title={ref} variant="body-medium">
      {title}
    </Link>
  );
}
