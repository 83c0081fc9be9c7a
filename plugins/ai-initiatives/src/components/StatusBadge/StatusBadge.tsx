import type { DecisionStatus } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import styles from './StatusBadge.module.css';

/** Status of a decision; of an unknown one, what its file says. */
export function StatusBadge(props: {
  readonly status: DecisionStatus;
  readonly asWritten?: string;
}) {
  const { status, asWritten } = props;
  const { t } = useTranslation();
  return (
    <span className={styles.badge} data-status={status}>
      {status === 'unknown' && asWritten
        ? t('notUnderstood', { raw: asWritten })
        : t(`status.${status}`)}
    </span>
  );
}
