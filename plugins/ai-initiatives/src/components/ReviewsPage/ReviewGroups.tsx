import type { ReviewSummary } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { groupByDue } from '../../view/groupByDue';
import { RecordSection } from '../RecordSection';
import { ReviewRow } from './ReviewRow';
import styles from './ReviewsPage.module.css';

/** Planned ones by how soon they are due; others in one list. */
export function ReviewGroups(props: {
  readonly items: readonly ReviewSummary[];
  readonly today: string;
  readonly arePlanned: boolean;
}) {
  const { items, today, arePlanned } = props;
  const { t } = useTranslation();
  const rows = (reviews: readonly ReviewSummary[], isDue: boolean) => (
    <ul className={styles.list}>
      {reviews.map(review => (
        <ReviewRow key={review.id} review={review} isDue={isDue} />
      ))}
    </ul>
  );
  if (!arePlanned) {
    return rows(items, false);
  }
  return (
    <div className={styles.groups}>
      {groupByDue(items, today).map(group => (
        <RecordSection
          key={group.due}
          title={t(`reviewsPage.due.${group.due}`)}
        >
          {rows(group.items, group.due === 'now')}
        </RecordSection>
      ))}
    </div>
  );
}
