import type {
  DecisionStatus,
  PrincipleStatus,
} from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import styles from './StatusBadge.module.css';

/** Status of a decision or principle; of an unknown one, what its file says. */
export function StatusBadge(props: {
  readonly status: DecisionStatus | PrincipleStatus;
  readonly asWritten?: string;
  /** Where there is little room: the words of the file alone. */
  readonly isShort?: boolean;
}) {
  const { status, asWritten: raw, isShort = false } = props;
  const { t } = useTranslation();
  if (status !== 'unknown' || !raw) {
    return (
      <span className={styles.badge} data-status={status}>
        {t(`status.${status}`)}
      </span>
    );
  }
  const sentence = t('notUnderstood', { raw });
  return (
    <span className={styles.badge} data-status={status} title={sentence}>
      {isShort ? t('asWritten', { raw }) : sentence}
    </span>
  );
}
