import { Alert, Text } from '@backstage/ui';
import type {
  CitingDecision,
  PrincipleStance,
  PrincipleView,
} from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { CoverageBar } from '../CoverageBar';
import { DecisionRow } from '../DecisionRow';
import { InitiativeRow } from '../InitiativeRow';
import { RecordSection } from '../RecordSection';
import styles from './PrinciplePage.module.css';

function Decisions(props: {
  readonly stance: PrincipleStance;
  readonly title: string;
  readonly citing: readonly CitingDecision[];
  readonly total: number;
}) {
  const { stance, title, citing, total } = props;
  const { t } = useTranslation();
  return citing.length > 0 ? (
    <div className={styles.group}>
      <Text as="h4" variant="body-medium" weight="bold">
        {title}
      </Text>
      <ul className={styles.decisions}>
        {citing.map(({ decision, reason }) => (
          <li key={decision.id}>
            <DecisionRow decision={decision} />
            {reason && (
              <p className={styles.reason} data-stance={stance}>
                {reason}
              </p>
            )}
          </li>
        ))}
      </ul>
      {total > citing.length && (
        <Text as="p" color="secondary">
          {t('principlePage.more', {
            shown: String(citing.length),
            total: String(total),
          })}
        </Text>
      )}
    </div>
  ) : null;
}

/** Which decisions uphold it, which deviate and why, and whom it guides. */
export function CoverageSection(props: { readonly view: PrincipleView }) {
  const { coverage, upheldBy, deviatedFromBy, initiatives, principle } =
    props.view;
  const { t } = useTranslation();
  const { unusedMonths: count } = coverage;
  const isUncited = coverage.upheld + coverage.deviated === 0;
  return (
    <>
      <RecordSection title={t('principlePage.coverage')}>
        <CoverageBar coverage={coverage} />
        {count !== undefined && (
          <div className={styles.group}>
            <Alert
              status="warning"
              icon
              title={t('principlePage.unused', { count })}
            />
          </div>
        )}
        {isUncited && count === undefined && (
          <Text as="p" color="secondary" className={styles.group}>
            {principle.status === 'draft'
              ? t('principlePage.notInForce')
              : t('principlePage.none')}
          </Text>
        )}
        <Decisions
          stance="deviates"
          title={t('principlePage.deviatedFromBy')}
          citing={deviatedFromBy}
          total={coverage.deviated}
        />
        <Decisions
          stance="upholds"
          title={t('principlePage.upheldBy')}
          citing={upheldBy}
          total={coverage.upheld}
        />
      </RecordSection>
      {initiatives.length > 0 && (
        <RecordSection title={t('principlePage.initiatives')}>
          {initiatives.map(initiative => (
            <InitiativeRow key={initiative.id} initiative={initiative} />
          ))}
        </RecordSection>
      )}
    </>
  );
}
