import type { DecisionView } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { PrincipleRow } from '../PrincipleRow';
import { RecordSection } from '../RecordSection';
import styles from './DecisionPage.module.css';

/** The principles a decision upholds or deviates from, deviations first. */
export function CitedPrinciples(props: { readonly view: DecisionView }) {
  const { principles } = props.view;
  const { t } = useTranslation();
  return principles.length > 0 ? (
    <RecordSection title={t('field.principles')}>
      {principles.map(({ principle, stance, reason }) => (
        <div key={principle.id} className={styles.cited} data-stance={stance}>
          <span className={styles.sideName}>
            {t(`principlesField.${stance}`)}
          </span>
          <PrincipleRow principle={principle}>
            {reason && <p className={styles.reason}>{reason}</p>}
          </PrincipleRow>
        </div>
      ))}
    </RecordSection>
  ) : null;
}
