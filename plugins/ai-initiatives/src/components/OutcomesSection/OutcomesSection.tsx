import { Text } from '@backstage/ui';
import type { ExpectedOutcome } from 'backstage-plugin-ai-initiatives-common';
import { lazy, Suspense } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { useUrlFilters } from '../../routing';
import { urlFilter } from '../../urlFilters';
import { RecordSection } from '../RecordSection';
import { OutcomeItem } from './OutcomeItem';
import styles from './OutcomesSection.module.css';

const RecordOutcomeDialog = lazy(() =>
  import('./RecordOutcomeDialog').then(m => ({
    default: m.RecordOutcomeDialog,
  })),
);

const FILTERS = { outcome: urlFilter.text() };

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
  // By what it says and not by its place: others may add outcomes meanwhile. In
  // the URL, so that the agenda of a review leads straight to what is awaited.
  const [{ outcome: statement }, setFilters] = useUrlFilters(FILTERS);
  const recorded = mayChange
    ? outcomes.find(outcome => outcome.statement === statement)
    : undefined;
  const open = (next: string) => {
    props.onReset();
    setFilters({ outcome: next }, { replace: true });
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
                () => open(''),
              )
            }
            onClose={() => open('')}
          />
        </Suspense>
      )}
    </RecordSection>
  );
}
