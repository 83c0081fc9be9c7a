import { VERDICTS } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import styles from './ReviewPage.module.css';

/** What the words of verdicts stand for, for those who ask. */
export function VerdictMeanings() {
  const { t } = useTranslation();
  const verdicts = Object.values(VERDICTS).flat();
  return (
    <details className={styles.meanings}>
      <summary>{t('reviewPage.agenda.meanings')}</summary>
      <dl>
        {verdicts.map(verdict => (
          <div key={verdict}>
            <dt>{t(`verdict.${verdict}`)}</dt>
            <dd>{t(`verdictMeaning.${verdict}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('reviewPage.agenda.recorded')}</p>
    </details>
  );
}
