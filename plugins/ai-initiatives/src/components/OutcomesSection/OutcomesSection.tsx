import { Text } from '@backstage/ui';
import type { ExpectedOutcome } from 'backstage-plugin-ai-initiatives-common';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { RecordSection } from '../RecordSection';
import { OutcomeItem } from './OutcomeItem';
import styles from './OutcomesSection.module.css';

const RecordOutcomeDialog = lazy(() =>
  import('./RecordOutcomeDialog').then(m => ({
    default: m.RecordOutcomeDialog,
  })),
);

export interface OutcomesSectionProps {
  readonly outcomes: readonly ExpectedOutcome[];
  /** Whether somebody is still going to say what happened. */
  readonly isAwaited: boolean;
  readonly mayChange: boolean;
  readonly isSaving: boolean;
  readonly error?: Error;
  readonly onSave: (
    outcomes: readonly ExpectedOutcome[],
    onSaved: () => void,
  ) => void;
  /** Somebody begins anew, or thinks better of it. */
  readonly onReset: () => void;
}

/** What was expected of a record, and what came of it. */
export function OutcomesSection(props: OutcomesSectionProps) {
  const { outcomes, isAwaited, mayChange, isSaving, error, onSave } = props;
  const { t } = useTranslation();
  // By what it says and not by its place: others may add outcomes meanwhile.
  const [statement, setStatement] = useState<string>();
  const recorded = outcomes.find(outcome => outcome.statement === statement);
  const open = (next: string | undefined) => {
    props.onReset();
    setStatement(next);
  };
  return (
    <RecordSection title={t('outcome.title')}>
      {outcomes.length === 0 && (
        <Text as="p" color="secondary">
          {t('outcome.noneExpected')}
        </Text>
      )}
      <ul className={styles.outcomes}>
        {outcomes.map((outcome, index) => (
          <OutcomeItem
            key={index}
            outcome={outcome}
            isAwaited={isAwaited}
            onRecord={mayChange ? () => open(outcome.statement) : undefined}
          />
        ))}
      </ul>
      {recorded && (
        <Suspense fallback={null}>
          <RecordOutcomeDialog
            key={recorded.statement}
            outcome={recorded}
            isSaving={isSaving}
            error={error}
            onSave={observation =>
              onSave(
                outcomes.map(outcome =>
                  outcome === recorded
                    ? {
                        ...outcome,
                        observations: [
                          ...(outcome.observations ?? []),
                          observation,
                        ],
                      }
                    : outcome,
                ),
                () => open(undefined),
              )
            }
            onClose={() => open(undefined)}
          />
        </Suspense>
      )}
    </RecordSection>
  );
}
