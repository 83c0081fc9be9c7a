import { usePermission } from '@backstage/plugin-permission-react';
import {
  type ImportFile,
  type ImportJob,
  type ImportMapping,
  importCreatePermission,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { useUrlFilters } from '../../routing';
import { urlFilter } from '../../urlFilters';
import { EmptyNotice } from '../EmptyNotice';
import { LoadingNotice } from '../LoadingNotice';
import { PageLayout } from '../PageLayout';
import { FileStep } from './FileStep';
import { JobStep } from './JobStep';
import { MappingStep } from './MappingStep';
import { StepList } from './StepList';

// The job is in the URL: an import goes on while its page is closed.
const jobFilters = {
  job: urlFilter.text(),
  mode: urlFilter.choice(['dry-run', 'run'], 'dry-run'),
};

/** Brings in an inventory: file, columns, check, import. */
export function ImportPage() {
  const { t } = useTranslation();
  const permission = usePermission({ permission: importCreatePermission });
  const [{ job, mode }, setFilters] = useUrlFilters(jobFilters);
  const [file, setFile] = useState<ImportFile>();
  const [mapping, setMapping] = useState<ImportMapping>();

  const takeFile = (chosen: ImportFile | undefined) => {
    setFile(chosen);
    setMapping(chosen?.mapping);
    setFilters({ job: '', mode: 'dry-run' });
  };
  const takeJob = (started: ImportJob) =>
    setFilters({ job: started.id, mode: started.mode });

  const step = () => {
    if (permission.loading) {
      return <LoadingNotice />;
    }
    if (!permission.allowed) {
      return (
        <EmptyNotice
          title={t('importPage.notAllowed.title')}
          description={t('importPage.notAllowed.description')}
        />
      );
    }
    if (job) {
      return (
        <JobStep
          key={job}
          id={job}
          mapping={mapping}
          onJob={takeJob}
          onMapping={() => setFilters({ job: '', mode: 'dry-run' })}
          onFile={() => takeFile(undefined)}
        />
      );
    }
    if (file && mapping) {
      return (
        <MappingStep
          file={file}
          mapping={mapping}
          onMapping={setMapping}
          onJob={takeJob}
          onBack={() => takeFile(undefined)}
        />
      );
    }
    return <FileStep onFile={takeFile} />;
  };
  const current = job ? { 'dry-run': 2, run: 3 }[mode] : Number(Boolean(file));
  return (
    <PageLayout
      title={t('importPage.title')}
      description={t('importPage.description')}
    >
      <StepList current={current} />
      {step()}
    </PageLayout>
  );
}
