import type { EntityLabel } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { EntityLink } from '../EntityLink';
import styles from './OwnerName.module.css';

export function OwnerName(props: { readonly owner: EntityLabel }) {
  const { owner } = props;
  const { t } = useTranslation();
  if (owner.known) {
    return <EntityLink entity={owner} />;
  }
  return (
    <span>
      {owner.title} <span className={styles.hint}>({t('owner.unknown')})</span>
    </span>
  );
}
