import { Text } from '@backstage/ui';
import type {
  Review,
  ReviewView,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { ErrorNotice } from '../ErrorNotice';
import { FactList } from '../FactList';
import { ChoiceField } from '../FormFields';
import { LoadingNotice } from '../LoadingNotice';
import { PersonLine } from '../PersonName';
import { RecordSection } from '../RecordSection';
import { FollowUpList } from './FollowUpList';
import { ReviewColumns } from './ReviewColumns';
import styles from './ReviewPage.module.css';

function People(props: { readonly review: Review }) {
  const { facilitator, participants } = props.review;
  const { t } = useTranslation();
  return (
    <RecordSection title={t('reviewPage.people.title')}>
      <FactList
        facts={[
          {
            name: t('reviewPage.people.facilitator'),
            value: facilitator && <PersonLine principals={[facilitator]} />,
          },
          {
            name: t('reviewPage.people.participants'),
            value: participants.length > 0 && (
              <PersonLine principals={participants} />
            ),
          },
        ]}
      />
    </RecordSection>
  );
}

/** What was said, beside what was said before. */
export function HeldReview(props: {
  readonly view: ReviewView;
  readonly onChanged: (view: ReviewView) => void;
}) {
  const { view, onChanged } = props;
  const { review, previous, others } = view;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  const held = others.filter(({ state }) => state === 'held');
  const [chosen, choose] = useState(previous?.id);
  const isPrevious = chosen === previous?.id;
  const query = useApiQuery(
    'getReview',
    chosen && !isPrevious ? { id: chosen } : undefined,
  );
  const other = isPrevious ? view : query.value;
  const compared = isPrevious ? previous : query.value?.review;
  const titles = new Map(
    [view, ...(other ? [other] : [])].flatMap(({ initiatives, decisions }) =>
      [...initiatives, ...decisions].map(({ id, title }) => [id, title]),
    ),
  );
  const nameOf = (id: string) => {
    const found = held.find(item => item.id === id);
    return found
      ? t('reviewPage.compare.option', {
          state: t(`reviewState.${found.state}`),
          date: formatDate(found.heldOn ?? found.dueOn),
        })
      : id;
  };
  return (
    <div className={styles.parts}>
      {held.length > 0 ? (
        <div className={styles.choice}>
          <ChoiceField
            label={t('reviewPage.compare.title')}
            value={chosen}
            choices={held.map(({ id }) => id)}
            nameOf={nameOf}
            optional
            onChange={choose}
          />
        </div>
      ) : (
        <Text as="p" color="secondary">
          {t('reviewPage.compare.none')}
        </Text>
      )}
      {query.error && (
        <ErrorNotice
          title={t('reviewPage.compare.failed')}
          error={query.error}
          onRetry={query.reload}
        />
      )}
      {chosen && !compared && query.loading && (
        <LoadingNotice label={t('reviewPage.compare.loading')} lines={2} />
      )}
      <ReviewColumns
        reviews={chosen && compared ? [review, compared] : [review]}
        titles={titles}
      />
      <FollowUpList view={view} onChanged={onChanged} />
      <People review={review} />
    </div>
  );
}
