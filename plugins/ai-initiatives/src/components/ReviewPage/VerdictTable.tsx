import { Link } from '@backstage/ui';
import type { Review } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import styles from './ReviewPage.module.css';

/** What was said of each record, a column for each review. */
export function VerdictTable(props: {
  readonly reviews: readonly Review[];
  readonly titles: ReadonlyMap<string, string>;
  readonly dayOf: (review: Review) => string;
}) {
  const { reviews, titles, dayOf } = props;
  const { t } = useTranslation();
  const links = useLinks();
  const rows = [
    ...new Map(
      reviews
        .flatMap(review => review.items)
        .map(item => [`${item.kind} ${item.id}`, item]),
    ).values(),
  ];
  return (
    <table className={styles.verdictTable}>
      <thead>
        <tr>
          <th scope="col">{t('reviewPage.verdicts.record')}</th>
          {reviews.map(review => (
            <th key={review.id} scope="col">
              {dayOf(review)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, id }) => (
          <tr key={`${kind} ${id}`}>
            <th scope="row">
              <Link
                href={
                  kind === 'initiative'
                    ? links.initiative(id)
                    : links.decision(id)
                }
              >
                {titles.get(id) ?? id}
              </Link>
            </th>
            {reviews.map(review => {
              const item = review.items.find(
                other => other.kind === kind && other.id === id,
              );
              return (
                <td key={review.id}>
                  {item ? t(`verdict.${item.verdict}`) : '–'}
                  {item?.note && <div className={styles.note}>{item.note}</div>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
