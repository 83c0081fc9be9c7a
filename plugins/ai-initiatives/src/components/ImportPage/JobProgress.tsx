import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import type { ImportJob } from 'backstage-plugin-ai-initiatives-common';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useTranslation } from '../../hooks/useTranslation';
import { ErrorNotice } from '../ErrorNotice';
import styles from './ImportPage.module.css';

/** How far a check or an import has come, with a way to stop it. */
export function JobProgress(props: {
  readonly job: ImportJob;
  readonly onJob: (job: ImportJob) => void;
}) {
  const { job, onJob } = props;
  const { id, fileName: name, mode, processedRows, totalRows } = job;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const cancel = useChange();
  const stop = async () => onJob(await api.cancelImport({ id }));
  return (
    <div className={styles.progress}>
      <label>
        {mode === 'run'
          ? t('importPage.job.running', { name })
          : t('importPage.job.checking', { name })}
        <progress value={processedRows} max={Math.max(totalRows, 1)} />
      </label>
      <Text as="p" color="secondary" role="status">
        {t('importPage.job.progress', {
          done: String(processedRows),
          total: String(totalRows),
        })}
      </Text>
      {cancel.error && (
        <ErrorNotice
          title={t('importPage.job.cancelError', { name })}
          error={cancel.error}
        />
      )}
      <Button
        variant="secondary"
        isPending={cancel.isPending}
        onPress={() => cancel.run(stop)}
      >
        {t('importPage.job.cancel')}
      </Button>
    </div>
  );
}
