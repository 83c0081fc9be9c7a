import {
  countOverdue,
  type OutcomeCounts,
} from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { today } from '../../view/today';
import styles from './OutcomeNote.module.css';

/** Of the outcomes of a listed record: those missed, and those nobody spoke of. */
export function OutcomeNote(props: {
  readonly outcomes: OutcomeCounts | undefined;
}) {
  const { outcomes } = props;
  const { t } = useTranslation();
  const missed = outcomes?.missed ?? 0;
  const overdue = countOverdue(outcomes, today());
  const parts = [
    missed > 0 && t('outcome.missedCount', { count: missed }),
    overdue > 0 && t('outcome.overdueCount', { count: overdue }),
  ].filter(Boolean);
  return parts.length > 0 ? (
    <span className={styles.note}>{parts.join(' · ')}</span>
  ) : null;
}
