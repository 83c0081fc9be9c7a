import { Text } from '@backstage/ui';
import { LIMITS } from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { useUrlFilters } from '../../routing';
import { urlFilter } from '../../urlFilters';
import { EmptyNotice } from '../EmptyNotice';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import { MissingRecord } from '../MissingRecord';
import { PageLayout } from '../PageLayout';
import { InitiativePicker } from '../RecordPicker';
import { SettleSection } from '../SettleSection';
import { SideBySide } from '../SideBySide';
import { CompareEvidence } from './CompareEvidence';
import styles from './ComparePage.module.css';
import { DecisionsRow } from './DecisionsRow';

const FILTERS = { id: urlFilter.list() };

/** Is this the same work? */
export function ComparePage() {
  const { t } = useTranslation();
  const [{ id }, setFilters] = useUrlFilters(FILTERS);
  const ids = [...new Set(id)].slice(0, LIMITS.comparedInitiatives);
  const [picks, setPicks] = useState(0);
  const query = useApiQuery(
    'compareInitiatives',
    ids.length >= 2 ? { ids } : undefined,
  );
  const single = useApiQuery(
    'getInitiative',
    ids.length === 1 ? { id: ids[0] } : undefined,
    { keep: false },
  );
  const error = query.error ?? single.error;
  if (error && !query.value && !single.value) {
    return (
      <MissingRecord
        kind="initiative"
        error={error}
        onRetry={query.error ? query.reload : single.reload}
      />
    );
  }
  const comparison = ids.length >= 2 ? query.value : undefined;
  return (
    <PageLayout
      title={t('comparePage.title')}
      description={t('comparePage.question')}
      actions={
        ids.length < LIMITS.comparedInitiatives && (
          <div className={styles.picker}>
            <InitiativePicker
              key={picks}
              label={t(ids.length < 2 ? 'comparePage.pick' : 'comparePage.add')}
              except={ids}
              onChange={picked => {
                if (picked) {
                  setFilters({ id: [...ids, picked] });
                  setPicks(count => count + 1);
                }
              }}
            />
          </div>
        )
      }
    >
      {ids.length < 2 && (
        <EmptyNotice
          title={
            single.value
              ? t('comparePage.one', { title: single.value.initiative.title })
              : t('comparePage.empty')
          }
          description={t('comparePage.emptyDescription')}
        />
      )}
      {ids.length >= 2 && !comparison && !error && <LoadingNotice />}
      {error && (
        <ErrorNotice
          title={t('comparePage.failed')}
          error={error}
          onRetry={query.reload}
        />
      )}
      {comparison && (
        <>
          <CompareEvidence comparison={comparison} />
          {comparison.pairs.length === 1 && (
            <SettleSection comparison={comparison} onChanged={query.reload} />
          )}
          <SideBySide
            label={t('comparePage.title')}
            views={comparison.initiatives}
            labels={comparison.pairs.flatMap(({ evidence }) =>
              evidence.terms.map(term => term.label),
            )}
            onRemove={
              ids.length > 2
                ? removed => setFilters({ id: ids.filter(i => i !== removed) })
                : undefined
            }
          >
            <DecisionsRow views={comparison.initiatives} />
          </SideBySide>
          <Text as="p" variant="body-small" color="secondary">
            {t('comparePage.hint')}
          </Text>
        </>
      )}
    </PageLayout>
  );
}
