import { Alert, Button } from '@backstage/ui';
import type {
  ImportJob,
  ImportMapping,
} from 'backstage-plugin-ai-initiatives-common';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import { CheckStep } from './CheckStep';
import { DoneStep } from './DoneStep';
import { JobProgress } from './JobProgress';

const REFRESH_MS = 1_000;

function isActive({ state }: ImportJob): boolean {
  return state === 'waiting' || state === 'running';
}

/** A check or an import: on its way, then with its result. */
export function JobStep(props: {
  readonly id: string;
  readonly mapping: ImportMapping | undefined;
  readonly onJob: (job: ImportJob) => void;
  readonly onMapping: () => void;
  readonly onFile: () => void;
}) {
  const { id, mapping, onJob, onMapping, onFile } = props;
  const { t } = useTranslation();
  const query = useApiQuery(
    'getImport',
    { id },
    { refreshMs: job => (isActive(job) ? REFRESH_MS : undefined) },
  );
  const { value: job, error, reload, replace } = query;
  const onBack = mapping ? onMapping : onFile;
  const another = (
    <Button variant="secondary" onPress={onBack}>
      {mapping ? t('importPage.check.back') : t('importPage.file.another')}
    </Button>
  );
  const failure = error && (
    <ErrorNotice
      title={t('importPage.job.loadError')}
      error={error}
      onRetry={reload}
      actions={another}
    />
  );
  if (!job) {
    return failure || <LoadingNotice />;
  }
  if (isActive(job)) {
    return (
      <>
        {failure}
        <JobProgress job={job} onJob={replace} />
      </>
    );
  }
  if (job.state === 'failed') {
    return (
      <ErrorNotice
        title={t('importPage.job.failed', { name: job.fileName })}
        error={new Error(job.message ?? t('importPage.job.failedUnknown'))}
        actions={another}
      />
    );
  }
  if (job.mode === 'run') {
    return <DoneStep job={job} onAgain={onFile} />;
  }
  if (job.state === 'cancelled') {
    return (
      <Alert
        status="info"
        icon
        title={t('importPage.job.checkCancelled')}
        customActions={another}
      />
    );
  }
  return (
    <CheckStep job={job} mapping={mapping} onJob={onJob} onBack={onBack} />
  );
}
