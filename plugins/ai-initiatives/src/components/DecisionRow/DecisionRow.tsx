import { Link } from '@backstage/ui';
import type { DecisionSummary } from 'backstage-plugin-ai-initiatives-common';
import type { ReactNode } from 'react';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { OutcomeNote } from '../OutcomeNote';
import { OpenChallenges } from '../OpenChallenges';
import { OwnerName } from '../OwnerName';
import { StatusBadge } from '../StatusBadge';
import styles from './DecisionRow.module.css';

/** One decision in a list: status, title, what was chosen, by whom and when. */
export function DecisionRow(props: {
  readonly decision: DecisionSummary;
  readonly actions?: ReactNode;
}) {
  const { decision, actions } = props;
  const { t } = useTranslation();
  const links = useLinks();
  const formatDate = useFormatDate();
  return (
    <div className={styles.row}>
      <div className={styles.text}>
        <div className={styles.line}>
          <Link href={links.decision(decision.id)} weight="bold">
            {decision.title}
          </Link>
          <StatusBadge
            status={decision.status}
            asWritten={decision.statusAsWritten}
          />
          <OpenChallenges count={decision.openChallenges} />
        </div>
        <div className={styles.facts}>
          {decision.chosenOption && (
            <span>
              {t('decisionRow.chosen', { option: decision.chosenOption })}
            </span>
          )}
          <OwnerName owner={decision.owner} />
          <OutcomeNote outcomes={decision.outcomes} />
          {decision.date && <span>{formatDate(decision.date)}</span>}
        </div>
      </div>
      {actions}
    </div>
  );
}
