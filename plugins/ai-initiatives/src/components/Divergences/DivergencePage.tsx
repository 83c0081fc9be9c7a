import { ButtonLink } from '@backstage/ui';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useRecordId } from '../../routing';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import { MissingRecord } from '../MissingRecord';
import { PageLayout } from '../PageLayout';
import { DivergenceBlock } from './DivergenceBlock';

/** Who answered this question, and how? */
export function DivergencePage() {
  const id = useRecordId();
  const { t } = useTranslation();
  const links = useLinks();
  const query = useApiQuery('getDivergence', { id }, { keep: false });
  const { value, error, reload, replace } = query;
  if (!value) {
    return error ? (
      <MissingRecord kind="divergence" error={error} onRetry={reload} />
    ) : (
      <LoadingNotice />
    );
  }
  return (
    <PageLayout
      title={value.question}
      description={t('divergencePage.description')}
      actions={
        <ButtonLink variant="secondary" href={links.divergences()}>
          {t('divergencePage.back')}
        </ButtonLink>
      }
    >
      {error && (
        <ErrorNotice
          title={t('divergencePage.error')}
          error={error}
          onRetry={reload}
        />
      )}
      <DivergenceBlock divergence={value} onJudged={replace} />
    </PageLayout>
  );
}
