import { RiQuestionAnswerLine } from '@remixicon/react';
import { useTranslation } from '../../hooks/useTranslation';
import styles from './OpenChallenges.module.css';

/** That something speaks against a decision and was not answered; else nothing. */
export function OpenChallenges(props: { readonly count: number }) {
  const { count } = props;
  const { t } = useTranslation();
  return count > 0 ? (
    <span className={styles.badge}>
      <RiQuestionAnswerLine size={14} aria-hidden />
      {t('challenge.openCount', { count })}
    </span>
  ) : null;
}
