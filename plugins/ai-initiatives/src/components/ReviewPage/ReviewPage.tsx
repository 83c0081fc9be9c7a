import { Link, Text } from '@backstage/ui';
import type { ReviewView } from 'backstage-plugin-ai-initiatives-common';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useFormatDate } from '../../hooks/useFormatDate';
import { type Translate, useTranslation } from '../../hooks/useTranslation';
import { useLinks, useRecordId } from '../../routing';
import { kindOfRef } from '../../view/kindOfRef';
import { ErrorNotice } from '../ErrorNotice';
import { HistoryList } from '../HistoryList';
import { LoadingNotice } from '../LoadingNotice';
import { MissingRecord } from '../MissingRecord';
import { OwnerName } from '../OwnerName';
import { PageLayout } from '../PageLayout';
import { RecordFacts } from '../RecordFacts';
import { WarningsNotice } from '../WarningsNotice';
import { AgendaView } from './AgendaView';
import { HeldReview } from './HeldReview';
import { HoldReviewForm } from './HoldReviewForm';
import { ReviewActions } from './ReviewActions';

/** A team and its domain may have one name. */
function titleOf({ subject }: ReviewView, t: Translate): string {
  const { kind, ref, title } = subject;
  return kind === 'entity'
    ? t('reviewPage.titleOfEntity', { kind: kindOfRef(ref), title })
    : t('reviewPage.title', { title });
}

function Content(props: {
  readonly view: ReviewView;
  readonly onChanged: (view: ReviewView) => void;
}) {
  const { view, onChanged } = props;
  const { t } = useTranslation();
  const { state, skippedBecause } = view.review;
  if (state === 'held') {
    return <HeldReview view={view} onChanged={onChanged} />;
  }
  if (state === 'skipped') {
    return (
      <Text as="p">
        {t('reviewPage.skip.because', { reason: skippedBecause ?? '' })}
      </Text>
    );
  }
  return view.mayChange ? (
    <HoldReviewForm view={view} onHeld={onChanged} />
  ) : (
    <>
      <Text as="p" color="secondary">
        {t('reviewPage.readOnly')}
      </Text>
      <AgendaView view={view} items={[]} />
    </>
  );
}

function Page(props: {
  readonly view: ReviewView;
  readonly error?: Error;
  readonly onChanged: (view: ReviewView) => void;
  readonly onReload: () => void;
}) {
  const { view, error, onChanged, onReload } = props;
  const { review, previous } = view;
  const { t } = useTranslation();
  const links = useLinks();
  const formatDate = useFormatDate();
  const day = {
    planned: t('reviewPage.dueOn', { date: formatDate(review.dueOn) }),
    held: t('reviewPage.heldOn', {
      date: formatDate(review.heldOn ?? review.dueOn),
    }),
    skipped: t('reviewPage.skippedOn', { date: formatDate(review.dueOn) }),
  }[review.state];
  return (
    <PageLayout
      title={titleOf(view, t)}
      description={
        <RecordFacts
          visibility={review.visibility}
          updatedAt={review.updatedAt}
        >
          <OwnerName owner={view.owner} />
          <span>{day}</span>
          <span>{t(`cadence.${review.cadence}`)}</span>
          {review.state === 'planned' && previous && (
            <Link href={links.review(previous.id)}>
              {t('reviewPage.lastHeld', {
                date: formatDate(previous.heldOn ?? previous.dueOn),
              })}
            </Link>
          )}
        </RecordFacts>
      }
      actions={<ReviewActions view={view} onChanged={onChanged} />}
    >
      {error && (
        <ErrorNotice
          title={t('missing.review.failed')}
          error={error}
          onRetry={onReload}
        />
      )}
      <WarningsNotice warnings={view.warnings} />
      <Content view={view} onChanged={onChanged} />
      <HistoryList kind="review" id={review.id} revision={review.revision} />
    </PageLayout>
  );
}

/** What is there to talk about, what do we say, and what follows? */
export function ReviewPage() {
  const id = useRecordId();
  const query = useApiQuery('getReview', { id }, { keep: false });
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
    <MissingRecord kind="review" error={query.error} onRetry={query.reload} />
  ) : (
    <LoadingNotice />
  );
}
