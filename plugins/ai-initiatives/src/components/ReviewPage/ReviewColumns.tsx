import { Text } from '@backstage/ui';
import type {
  Review,
  ReviewedItem,
} from 'backstage-plugin-ai-initiatives-common';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { NotStated } from '../FactList/FactList';
import { Markdown } from '../Markdown';
import { RecordSection } from '../RecordSection';
import { QUESTIONS } from './questions';
import styles from './ReviewPage.module.css';
import { VerdictTable } from './VerdictTable';

/** One review, or two side by side, question by question. */
export function ReviewColumns(props: {
  readonly reviews: readonly Review[];
  readonly titles: ReadonlyMap<string, string>;
}) {
  const { reviews, titles } = props;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  const dayOf = ({ heldOn, dueOn }: Review) => formatDate(heldOn ?? dueOn);
  const items: readonly ReviewedItem[] = reviews.flatMap(
    review => review.items,
  );
  return (
    <>
      {QUESTIONS.map(question => (
        <RecordSection key={question} title={t(`question.${question}`)}>
          <div className={styles.sides} data-two={reviews.length > 1}>
            {reviews.map(review => (
              <div key={review.id} className={styles.side}>
                {reviews.length > 1 && (
                  <Text as="p" variant="body-small" color="secondary">
                    {dayOf(review)}
                  </Text>
                )}
                {review[question] ? (
                  <Markdown>{review[question] ?? ''}</Markdown>
                ) : (
                  <NotStated />
                )}
              </div>
            ))}
          </div>
        </RecordSection>
      ))}
      <RecordSection title={t('reviewPage.verdicts.title')}>
        {items.length === 0 ? (
          <Text as="p" color="secondary">
            {t('reviewPage.verdicts.none')}
          </Text>
        ) : (
          <VerdictTable reviews={reviews} titles={titles} dayOf={dayOf} />
        )}
      </RecordSection>
    </>
  );
}
