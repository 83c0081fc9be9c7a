import { Alert, Button, ButtonLink, Text } from '@backstage/ui';
import type { ImportJob } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import styles from './ImportPage.module.css';
import { JobRows } from './JobRows';

/** What an import did, with the way to what came in. */
export function DoneStep(props: {
  readonly job: ImportJob;
  readonly onAgain: () => void;
}) {
  const { job, onAgain } = props;
  const { counts, state, processedRows, totalRows } = job;
  const { t } = useTranslation();
  const links = useLinks();
  return (
    <>
      <Text as="h3" variant="title-x-small">
        {t('importPage.done.title')}
      </Text>
      {state === 'cancelled' && (
        <Alert
          status="info"
          icon
          title={t('importPage.job.cancelled', {
            done: String(processedRows),
            total: String(totalRows),
          })}
        />
      )}
      <Text as="p" role="status">
        {t('importPage.done.summary', {
          created: String(counts.create),
          changed: String(counts.change),
          same: String(counts.same),
          problems: String(counts.problem),
        })}
      </Text>
      <div className={styles.buttons}>
        <ButtonLink href={links.initiatives()} variant="primary">
          {t('importPage.done.list')}
        </ButtonLink>
        <ButtonLink href={links.overlaps()} variant="secondary">
          {t('importPage.done.overlaps')}
        </ButtonLink>
        <Button variant="secondary" onPress={onAgain}>
          {t('importPage.done.again')}
        </Button>
      </div>
      <JobRows job={job} />
    </>
  );
}
