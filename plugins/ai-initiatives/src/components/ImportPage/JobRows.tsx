import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import type {
  ImportJob,
  ImportOutcome,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import { PAGE_SIZE, Pager } from '../Pager';
import { DownloadRows } from './DownloadRows';
import styles from './ImportPage.module.css';
import { JobRowsTable } from './JobRowsTable';

const OUTCOMES = ['create', 'change', 'same', 'problem'] as const;
type Shown = ImportOutcome | 'all';

/** What happens, or happened, to each row; to filter and to take along. */
export function JobRows(props: { readonly job: ImportJob }) {
  const { job } = props;
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown>('all');
  const [offset, setOffset] = useState(0);
  const { value, error, loading, reload } = useApiQuery('listImportRows', {
    id: job.id,
    outcome: shown === 'all' ? undefined : shown,
    limit: PAGE_SIZE,
    offset,
  });
  const total = OUTCOMES.reduce((sum, key) => sum + job.counts[key], 0);
  const choices: readonly { readonly id: Shown; readonly count: number }[] = [
    { id: 'all', count: total },
    ...OUTCOMES.map(id => ({ id, count: job.counts[id] })),
  ];
  return (
    <>
      <div className={styles.buttons}>
        <ToggleButtonGroup
          aria-label={t('importPage.rows.outcome')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[shown]}
          onSelectionChange={keys => {
            setShown(choices.find(({ id }) => keys.has(id))?.id ?? 'all');
            setOffset(0);
          }}
        >
          {choices.map(({ id, count }) => (
            <ToggleButton key={id} id={id}>
              {`${t(`importPage.outcome.${id}`)} (${count})`}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <DownloadRows job={job} />
      </div>
      {error && (
        <ErrorNotice
          title={t('importPage.rows.error')}
          error={error}
          onRetry={reload}
        />
      )}
      {!value && loading && <LoadingNotice />}
      {value && <JobRowsTable rows={value.items} isStale={loading} />}
      {value && <Pager page={value} onOffset={setOffset} />}
    </>
  );
}
