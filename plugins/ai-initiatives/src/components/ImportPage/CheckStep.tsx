import { Alert, Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import type {
  ImportJob,
  ImportMapping,
} from 'backstage-plugin-ai-initiatives-common';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useTranslation } from '../../hooks/useTranslation';
import { ErrorNotice } from '../ErrorNotice';
import styles from './ImportPage.module.css';
import { JobRows } from './JobRows';

/** What an import would do, before it does it. */
export function CheckStep(props: {
  readonly job: ImportJob;
  /** Absent when the page was loaded anew since the file was chosen. */
  readonly mapping: ImportMapping | undefined;
  readonly onJob: (job: ImportJob) => void;
  readonly onBack: () => void;
}) {
  const { job, mapping, onJob, onBack } = props;
  const { counts, fileId, fileName: name } = job;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const start = useChange();
  const run = async () => {
    if (mapping) {
      onJob(await api.startImport({ fileId, mode: 'run', mapping }));
    }
  };
  const effective = counts.create + counts.change;
  return (
    <>
      <Text as="h3" variant="title-x-small">
        {t('importPage.check.title')}
      </Text>
      {counts.problem > 0 && (
        <Alert
          status="warning"
          icon
          title={t('importPage.check.problems', { count: counts.problem })}
          description={t('importPage.check.problemsHint')}
        />
      )}
      {effective === 0 && <Text as="p">{t('importPage.check.nothing')}</Text>}
      {!mapping && <Text as="p">{t('importPage.check.fileGone')}</Text>}
      {start.error && (
        <ErrorNotice
          title={t('importPage.check.startError', { name })}
          error={start.error}
        />
      )}
      <div className={styles.buttons}>
        {mapping && effective > 0 && (
          <Button
            variant="primary"
            isPending={start.isPending}
            onPress={() => start.run(run)}
          >
            {t('importPage.check.run', { count: effective })}
          </Button>
        )}
        <Button variant="secondary" onPress={onBack}>
          {mapping ? t('importPage.check.back') : t('importPage.file.another')}
        </Button>
      </div>
      <JobRows job={job} />
    </>
  );
}
