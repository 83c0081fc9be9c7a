import { Alert } from '@backstage/ui';
import type { InitiativeView } from 'backstage-plugin-ai-initiatives-common';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { useRecordId } from '../../routing';
import { ErrorNotice } from '../ErrorNotice';
import { HistoryList } from '../HistoryList';
import { LoadingNotice } from '../LoadingNotice';
import { MissingRecord } from '../MissingRecord';
import { OwnerName } from '../OwnerName';
import { PageLayout } from '../PageLayout';
import { RecordFacts } from '../RecordFacts';
import { StageBadge } from '../StageBadge';
import { WarningsNotice } from '../WarningsNotice';
import { InitiativeActions } from './InitiativeActions';
import { InitiativeAside } from './InitiativeAside';
import { InitiativeBody } from './InitiativeBody';

function Page(props: {
  readonly view: InitiativeView;
  readonly error?: Error;
  readonly onChanged: (view: InitiativeView) => void;
  readonly onReload: () => void;
}) {
  const { view, error, onChanged, onReload } = props;
  const { initiative } = view;
  const { t } = useTranslation();
  return (
    <PageLayout
      title={initiative.title}
      badges={<StageBadge stage={initiative.stage} />}
      description={
        <RecordFacts
          visibility={initiative.visibility}
          archivedAt={initiative.archivedAt}
          updatedAt={initiative.updatedAt}
        >
          <OwnerName owner={view.owner} />
        </RecordFacts>
      }
      actions={<InitiativeActions view={view} onChanged={onChanged} />}
      aside={<InitiativeAside view={view} onChanged={onReload} />}
    >
      {error && (
        <ErrorNotice
          title={t('initiativePage.staleTitle')}
          error={error}
          onRetry={onReload}
        />
      )}
      {initiative.stage === 'retired' && (
        <Alert
          status="info"
          icon
          title={
            initiative.lesson
              ? t('initiativeRow.alreadyTried', { lesson: initiative.lesson })
              : t('similarWork.alreadyTried')
          }
        />
      )}
      <WarningsNotice warnings={view.warnings} />
      <InitiativeBody view={view} onReload={onReload} onChanged={onChanged} />
      <HistoryList
        kind="initiative"
        id={initiative.id}
        revision={initiative.revision}
      />
    </PageLayout>
  );
}

/** What is it, for whom, and where does it stand? */
export function InitiativePage() {
  const id = useRecordId();
  const query = useApiQuery('getInitiative', { id }, { keep: false });
  if (query.value) {
    return (
      <Page
        key={id}
        view={query.value}
        error={query.error}
        onChanged={query.replace}
        onReload={query.reload}
      />
    );
  }
  return query.error ? (
    <MissingRecord
      kind="initiative"
      error={query.error}
      onRetry={query.reload}
    />
  ) : (
    <LoadingNotice />
  );
}
