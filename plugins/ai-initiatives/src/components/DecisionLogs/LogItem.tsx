import type { DecisionLog } from 'backstage-plugin-ai-initiatives-common';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { EntityLink } from '../EntityLink';
import styles from './DecisionLogs.module.css';

/** One log: whose it is, what was found in it, and why it says less than it could. */
export function LogItem(props: { readonly log: DecisionLog }) {
  const { entityRef, entityTitle, state, counts, message, readAt } = props.log;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  const { records, plainText, otherFiles, skipped } = counts;
  const found = [
    t('decisionLogs.records', { count: records }),
    plainText > 0 && t('decisionLogs.plainText', { count: plainText }),
    otherFiles > 0 && t('decisionLogs.otherFiles', { count: otherFiles }),
    skipped > 0 && t('decisionLogs.skipped', { count: skipped }),
  ].filter(part => part !== false);
  return (
    <li>
      <EntityLink
        entity={{ ref: entityRef, title: entityTitle, known: true }}
      />
      <span>{found.join(', ')}</span>
      {state !== 'read' && (
        <span className={styles.problem}>
          {t(`decisionLogs.state.${state}`)}
        </span>
      )}
      {readAt && (
        <span className={styles.hint}>
          {t('decisionLogs.readAt', { date: formatDate(readAt) })}
        </span>
      )}
      {message && <p className={styles.message}>{message}</p>}
    </li>
  );
}
