import type { Visibility } from 'backstage-plugin-ai-initiatives-common';
import type { ReactNode } from 'react';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import styles from './RecordFacts.module.css';

/** The line under a record's title: where it stands, whose it is, how old. */
export function RecordFacts(props: {
  readonly visibility: Visibility;
  readonly archivedAt?: string;
  readonly updatedAt: string;
  readonly children: ReactNode;
}) {
  const { visibility, archivedAt, updatedAt, children } = props;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  return (
    <div className={styles.facts}>
      {children}
      {visibility !== 'public' && (
        <span>{t(`choice.visibility.${visibility}`)}</span>
      )}
      {archivedAt && (
        <strong>
          {t('record.archived', { date: formatDate(archivedAt) })}
        </strong>
      )}
      <span className={styles.quiet}>
        {t('initiativeRow.updated', { date: formatDate(updatedAt) })}
      </span>
    </div>
  );
}
