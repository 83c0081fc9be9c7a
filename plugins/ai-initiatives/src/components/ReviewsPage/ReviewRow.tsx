import { ButtonLink, Link } from '@backstage/ui';
import type { ReviewSummary } from 'backstage-plugin-ai-initiatives-common';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { kindOfRef } from '../../view/kindOfRef';
import { OwnerName } from '../OwnerName';
import styles from './ReviewsPage.module.css';

/** One review: of what, whose, when, how often, and the way to it. */
export function ReviewRow(props: {
  readonly review: ReviewSummary;
  readonly isDue: boolean;
}) {
  const { review, isDue } = props;
  const { state, subject, dueOn, heldOn } = review;
  const { t } = useTranslation();
  const links = useLinks();
  const formatDate = useFormatDate();
  const words = {
    planned: t('reviewsPage.row.due', { date: formatDate(dueOn) }),
    held: t('reviewsPage.row.held', { date: formatDate(heldOn ?? dueOn) }),
    skipped: t('reviewsPage.row.skipped', { date: formatDate(dueOn) }),
  };
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Link href={links.review(review.id)} weight="bold">
          {subject.title}
        </Link>
        <div className={styles.facts}>
          <span>
            {subject.kind === 'entity'
              ? kindOfRef(subject.ref)
              : t(`reviewsPage.kind.${subject.kind}`)}
          </span>
          <span data-due={isDue || undefined} className={styles.day}>
            {words[state]}
          </span>
          <span>{t(`cadence.${review.cadence}`)}</span>
          {review.owner.ref !== subject.ref && (
            <OwnerName owner={review.owner} />
          )}
          {review.visibility !== 'public' && (
            <span>{t('reviewsPage.row.restricted')}</span>
          )}
        </div>
      </div>
      {isDue && (
        <ButtonLink
          href={links.review(review.id)}
          variant="primary"
          size="small"
          aria-label={t('reviewsPage.row.holdHint', { title: subject.title })}
        >
          {t('reviewsPage.row.hold')}
        </ButtonLink>
      )}
    </li>
  );
}
