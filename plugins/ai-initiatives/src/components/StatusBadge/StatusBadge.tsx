import type { DecisionStatus } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import styles from './StatusBadge.module.css';

/** Status of a decision. */
export function StatusBadge(props: { readonly status: DecisionStatus }) {
  const { status } = props;
  const { t } = useTranslation();
  return (
    <span className={styles.badge} data-status={status}>
      {t(`status.${status}`)}
    </span>
  );
}
