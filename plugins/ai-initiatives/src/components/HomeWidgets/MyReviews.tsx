import { Link } from '@backstage/ui';
import type { ReviewSummary } from 'backstage-plugin-ai-initiatives-common';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { kindOfRef } from '../../view/kindOfRef';
import styles from './HomeWidgets.module.css';
import { WIDGET_ROWS, WidgetList } from './WidgetList';

const REQUEST = { mine: true, limit: WIDGET_ROWS } as const;

/** What am I to look back at next? */
export function MyReviews() {
  const { t } = useTranslation();
  const links = useLinks();
  const formatDate = useFormatDate();
  const { value, error, reload } = useApiQuery('listReviews', REQUEST);
  const row = ({ id, subject, dueOn }: ReviewSummary) => {
    const isDue = value !== undefined && dueOn <= value.today;
    const date = formatDate(dueOn);
    return (
      <>
        <Link href={links.review(id)}>{subject.title}</Link>
        <span className={styles.quiet}>
          {subject.kind === 'entity'
            ? kindOfRef(subject.ref)
            : t(`reviewsPage.kind.${subject.kind}`)}
        </span>
        <span className={styles.end} data-due={isDue || undefined}>
          {isDue
            ? t('homeWidget.reviews.dueNow', { date })
            : t('homeWidget.reviews.due', { date })}
        </span>
      </>
    );
  };
  return (
    <WidgetList
      label={t('homeWidget.reviews.list')}
      items={value?.items}
      row={row}
      empty={t('homeWidget.reviews.empty')}
      error={error}
      failed={t('homeWidget.reviews.failed')}
      onRetry={reload}
      all={{
        text: t('homeWidget.reviews.all'),
        href: links.reviews({ mine: true }),
      }}
    />
  );
}
