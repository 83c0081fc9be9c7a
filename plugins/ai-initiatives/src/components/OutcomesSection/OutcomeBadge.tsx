import type { OutcomeJudgement } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import styles from './OutcomesSection.module.css';

/** Whether it came true. That nobody has said so is as loud as that it did not. */
export function OutcomeBadge(props: { readonly judgement: OutcomeJudgement }) {
  const { result, isOverdue } = props.judgement;
  const { t } = useTranslation();
  return (
    <span className={styles.badge} data-state={isOverdue ? 'overdue' : result}>
      {isOverdue ? t('outcome.overdue') : t(`outcome.result.${result}`)}
    </span>
  );
}
