import { Text } from '@backstage/ui';
import {
  countOpenChallenges,
  type DecisionView,
} from 'backstage-plugin-ai-initiatives-common';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useRecordId } from '../../routing';
import { statusAsWritten } from '../../view/statusAsWritten';
import { AdviceSection } from '../AdviceSection';
import { ChallengesSection } from '../ChallengesSection';
import { SourceBody, SourceNote } from '../DecisionSource';
import { DivergenceNote } from '../Divergences';
import { ErrorNotice } from '../ErrorNotice';
import { HistoryList } from '../HistoryList';
import { LineageSection } from '../LineageSection';
import { LoadingNotice } from '../LoadingNotice';
import { MissingRecord } from '../MissingRecord';
import { OpenChallenges } from '../OpenChallenges';
import { OwnerName } from '../OwnerName';
import { PageLayout } from '../PageLayout';
import { PersonLine } from '../PersonName';
import { RecordFacts } from '../RecordFacts';
import { StatusBadge } from '../StatusBadge';
import { WarningsNotice } from '../WarningsNotice';
import { DecisionActions } from './DecisionActions';
import { DecisionAside } from './DecisionAside';
import { CitedPrinciples } from './CitedPrinciples';
import { DecisionBody } from './DecisionBody';
import { DecisionOutcomes } from './DecisionOutcomes';
import { RatificationNote } from './RatificationNote';
import styles from './DecisionPage.module.css';

function Page(props: {
  readonly view: DecisionView;
  readonly error?: Error;
  readonly onChanged: (view: DecisionView) => void;
  readonly onReload: () => void;
}) {
  const { view, error, onChanged, onReload } = props;
  const { decision } = view;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  const { decisionMakers: makers, source } = decision;
  const written = source?.facts.date;
  const noDate =
    written?.state === 'notUnderstood' && written.raw
      ? t('decisionSource.dateNotUnderstood', { raw: written.raw })
      : t('decisionPage.noDate');
  const dateLine = decision.date
    ? t('decisionPage.decidedOn', { date: formatDate(decision.date) })
    : noDate;
  return (
    <PageLayout
      title={decision.title}
      badges={
        <>
          <StatusBadge
            status={decision.status}
            asWritten={statusAsWritten(decision)}
          />
          <OpenChallenges
            count={countOpenChallenges(
              view.challenges.map(({ challenge }) => challenge),
            )}
          />
        </>
      }
      description={
        <RecordFacts
          visibility={decision.visibility}
          archivedAt={decision.archivedAt}
          updatedAt={decision.updatedAt}
        >
          <OwnerName owner={view.owner} />
          <span>{dateLine}</span>
          <span>
            {makers.length > 0 ? (
              <>
                {t('decisionPage.decidedBy')}{' '}
                <PersonLine principals={makers} asWritten={Boolean(source)} />
              </>
            ) : (
              t('decisionPage.noMakers')
            )}
          </span>
        </RecordFacts>
      }
      actions={<DecisionActions view={view} onChanged={onChanged} />}
      aside={
        <DecisionAside view={view} onChanged={onChanged} onReload={onReload} />
      }
    >
      {decision.question && (
        <Text as="p" variant="title-x-small" className={styles.question}>
          {decision.question}
        </Text>
      )}
      {error && (
        <ErrorNotice
          title={t('decisionPage.staleTitle')}
          error={error}
          onRetry={onReload}
        />
      )}
      <RatificationNote decision={decision} />
      {source && <SourceNote source={source} labels={view.labels} />}
      {view.divergence && <DivergenceNote divergence={view.divergence} />}
      <WarningsNotice warnings={view.warnings} />
      {source ? (
        <SourceBody id={decision.id} />
      ) : (
        <DecisionBody decision={decision}>
          <DecisionOutcomes view={view} onChanged={onChanged} />
          <CitedPrinciples view={view} />
        </DecisionBody>
      )}
      <LineageSection view={view} />
      <ChallengesSection view={view} onChanged={onChanged} />
      <AdviceSection view={view} onChanged={onChanged} />
      <HistoryList
        kind="decision"
        id={decision.id}
        revision={decision.revision}
      />
    </PageLayout>
  );
}

/** What did we decide, why, and does it still hold? */
export function DecisionPage() {
  const id = useRecordId();
  const query = useApiQuery('getDecision', { id }, { keep: false });
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
    <MissingRecord kind="decision" error={query.error} onRetry={query.reload} />
  ) : (
    <LoadingNotice />
  );
}
