import { Button } from '@backstage/ui';
import {
  type ExpectedOutcome,
  judgeOutcome,
} from 'backstage-plugin-ai-initiatives-common';
import { lazy, Suspense } from 'react';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { observationText, outcomeText } from '../../view/outcomeText';
import { today } from '../../view/today';
import { ObservationTable } from './ObservationTable';
import { OutcomeBadge } from './OutcomeBadge';
import styles from './OutcomesSection.module.css';

const ObservationChart = lazy(() => import('./ObservationChart'));

function Facts(props: { readonly outcome: ExpectedOutcome }) {
  const { outcome } = props;
  const { metric, due, baseline, target } = outcome;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  const { latest } = judgeOutcome(outcome, today());
  const to = target !== undefined && outcomeText(target, outcome);
  return (
    <div className={styles.facts}>
      {metric && <span>{metric}</span>}
      {to && (
        <span>
          {baseline === undefined
            ? t('outcome.to', { target: to })
            : t('outcome.fromTo', {
                baseline: outcomeText(baseline, outcome),
                target: to,
              })}
        </span>
      )}
      <span>
        {due
          ? t('outcome.expectedBy', { date: formatDate(due) })
          : t('outcome.noDay')}
      </span>
      {latest && (
        <span>
          {t('outcome.latest', {
            value: observationText(latest, outcome, t),
            date: formatDate(latest.on),
          })}
        </span>
      )}
    </div>
  );
}

/** What was expected and until when, and what came of it. */
export function OutcomeItem(props: {
  readonly outcome: ExpectedOutcome;
  /** Whether somebody is still going to say what happened. */
  readonly isAwaited: boolean;
  /** Absent where one may not say it. */
  readonly onRecord?: () => void;
}) {
  const { outcome, isAwaited, onRecord } = props;
  const { statement, observations = [] } = outcome;
  const { t } = useTranslation();
  const judgement = judgeOutcome(outcome, today());
  const isOverdue = isAwaited && judgement.isOverdue;
  const numbers = observations.filter(({ value }) => typeof value === 'number');
  return (
    <li className={styles.outcome}>
      <div className={styles.heading}>
        <span className={styles.statement}>{statement}</span>
        <OutcomeBadge judgement={{ ...judgement, isOverdue }} />
      </div>
      <Facts outcome={outcome} />
      {numbers.length > 1 && (
        <Suspense fallback={null}>
          <ObservationChart outcome={outcome} />
        </Suspense>
      )}
      {observations.length > 0 && <ObservationTable outcome={outcome} />}
      {onRecord && (
        <Button
          variant={isOverdue ? 'primary' : 'secondary'}
          size="small"
          className={styles.record}
          aria-label={t('outcome.recordHint', { statement })}
          onPress={onRecord}
        >
          {t('outcome.record')}
        </Button>
      )}
    </li>
  );
}
