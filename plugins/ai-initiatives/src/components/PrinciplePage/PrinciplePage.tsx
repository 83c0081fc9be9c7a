import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { useRecordId } from '../../routing';
import { ErrorNotice } from '../ErrorNotice';
import { HistoryList } from '../HistoryList';
import { LoadingNotice } from '../LoadingNotice';
import { Markdown } from '../Markdown';
import { MissingRecord } from '../MissingRecord';
import { OwnerName } from '../OwnerName';
import { PageLayout } from '../PageLayout';
import { RecordFacts } from '../RecordFacts';
import { RecordSection } from '../RecordSection';
import { StatusBadge } from '../StatusBadge';
import { WarningsNotice } from '../WarningsNotice';
import { CoverageSection } from './CoverageSection';
import { PrincipleActions, type PrincipleViewProps } from './PrincipleActions';
import { PrincipleAside } from './PrincipleAside';
import styles from './PrinciplePage.module.css';

function Page(
  props: PrincipleViewProps & {
    readonly error?: Error;
    readonly onReload: () => void;
  },
) {
  const { view, error, onReload } = props;
  const { principle } = view;
  const { t } = useTranslation();
  return (
    <PageLayout
      title={principle.title}
      badges={<StatusBadge status={principle.status} />}
      description={
        <RecordFacts
          visibility={principle.visibility}
          archivedAt={principle.archivedAt}
          updatedAt={principle.updatedAt}
        >
          <OwnerName owner={view.owner} />
          <span>
            {principle.version > 0
              ? t('principlePage.version', {
                  version: String(principle.version),
                })
              : t('principlePage.neverInForce')}
          </span>
        </RecordFacts>
      }
      actions={<PrincipleActions {...props} />}
      aside={<PrincipleAside {...props} />}
    >
      <p className={styles.statement}>{principle.statement}</p>
      {error && (
        <ErrorNotice
          title={t('principlePage.staleTitle')}
          error={error}
          onRetry={onReload}
        />
      )}
      <WarningsNotice warnings={view.warnings} />
      <RecordSection title={t('principlePage.why')}>
        <Markdown>{principle.rationale}</Markdown>
      </RecordSection>
      {principle.implications.length > 0 && (
        <RecordSection title={t('field.implications')}>
          <ul className={styles.items}>
            {principle.implications.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </ul>
        </RecordSection>
      )}
      <CoverageSection view={view} />
      <HistoryList
        kind="principle"
        id={principle.id}
        revision={principle.revision}
      />
    </PageLayout>
  );
}

/** What does it ask for, why, and does it shape what we decide? */
export function PrinciplePage() {
  const id = useRecordId();
  const query = useApiQuery('getPrinciple', { id }, { keep: false });
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
      kind="principle"
      error={query.error}
      onRetry={query.reload}
    />
  ) : (
    <LoadingNotice />
  );
}
