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
import { ToggleChoice } from '../ToggleChoice';
import { DownloadRows } from './DownloadRows';
import styles from './ImportPage.module.css';
import { JobRowsTable } from './JobRowsTable';

const OUTCOMES = ['create', 'change', 'same', 'problem'] as const;
const SHOWN: readonly (ImportOutcome | 'all')[] = ['all', ...OUTCOMES];

/** What happens, or happened, to each row; to filter and to take along. */
export function JobRows(props: { readonly job: ImportJob }) {
  const { job } = props;
  const { t } = useTranslation();
  const [shown, setShown] = useState(SHOWN[0]);
  const [offset, setOffset] = useState(0);
  const { value, error, loading, reload } = useApiQuery('listImportRows', {
    id: job.id,
    outcome: shown === 'all' ? undefined : shown,
    limit: PAGE_SIZE,
    offset,
  });
  const total = OUTCOMES.reduce((sum, key) => sum + job.counts[key], 0);
  return (
    <>
      <div className={styles.buttons}>
        <ToggleChoice
          label={t('importPage.rows.outcome')}
          choices={SHOWN}
          value={shown}
          nameOf={choice =>
            `${t(`importPage.outcome.${choice}`)} (${
              choice === 'all' ? total : job.counts[choice]
            })`
          }
          onChoose={choice => {
            setShown(choice);
            setOffset(0);
          }}
        />
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
