import { INITIATIVE_STAGES } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import styles from './OverlapGraph.module.css';

/** What dots and lines mean, in words. */
export function GraphLegend() {
  const { t } = useTranslation();
  return (
    <ul className={styles.legend} aria-label={t('graph.legend')}>
      {INITIATIVE_STAGES.map(stage => (
        <li key={stage}>
          <span className={styles.dot} data-stage={stage} />
          {t(`stage.${stage}`)}
        </li>
      ))}
      <li>{t('graph.size')}</li>
      <li>{t('graph.lines')}</li>
    </ul>
  );
}
