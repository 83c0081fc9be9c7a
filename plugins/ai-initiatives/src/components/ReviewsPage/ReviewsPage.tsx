import { Button, Switch } from '@backstage/ui';
import { REVIEW_STATES } from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useMayPlanReviews } from '../../hooks/useMayPlanReviews';
import { useTranslation } from '../../hooks/useTranslation';
import { useUrlFilters } from '../../routing';
import { EmptyNotice } from '../EmptyNotice';
import { FilterBar } from '../FilterBar';
import { ChoiceField } from '../FormFields';
import { ListPage } from '../ListPage';
import { PlanReviewDialog } from './PlanReviewDialog';
import {
  isFiltered,
  NO_REVIEW_FILTERS,
  reviewFilters,
  toReviewQuery,
} from './reviewFilters';
import { ReviewGroups } from './ReviewGroups';

/** What is to be looked back at, and when? */
export function ReviewsPage() {
  const { t } = useTranslation();
  const [filters, setFilters] = useUrlFilters(reviewFilters);
  const query = useApiQuery('listReviews', toReviewQuery(filters));
  const mayPlan = useMayPlanReviews();
  const [isPlanning, setPlanning] = useState(false);
  const clear = () => setFilters(NO_REVIEW_FILTERS);
  const plan = mayPlan && (
    <Button variant="secondary" onPress={() => setPlanning(true)}>
      {t('reviewsPage.plan')}
    </Button>
  );
  return (
    <>
      <ListPage
        title={
          query.value
            ? t('reviewsPage.count', { count: query.value.totalItems })
            : t('reviewsPage.title')
        }
        description={t('reviewsPage.description')}
        actions={plan}
        filters={
          <FilterBar onClear={isFiltered(filters) ? clear : undefined}>
            <ChoiceField
              label={t('reviewsPage.filter.state')}
              value={filters.state}
              choices={REVIEW_STATES}
              nameOf={state => t(`reviewState.${state}`)}
              onChange={state => state && setFilters({ state, offset: 0 })}
            />
            <Switch
              label={t('reviewsPage.filter.mine')}
              isSelected={filters.mine}
              onChange={mine => setFilters({ mine, offset: 0 })}
            />
          </FilterBar>
        }
        query={query}
        errorTitle={t('reviewsPage.error')}
        empty={
          isFiltered(filters) ? (
            <EmptyNotice
              title={t('reviewsPage.noMatch.title')}
              description={t('reviewsPage.noMatch.description')}
              action={
                <Button variant="secondary" onPress={clear}>
                  {t('filters.clear')}
                </Button>
              }
            />
          ) : (
            <EmptyNotice
              title={t('reviewsPage.empty.title')}
              description={t('reviewsPage.empty.description')}
              action={plan}
            />
          )
        }
        list={items => (
          <ReviewGroups
            items={items}
            today={query.value?.today ?? ''}
            arePlanned={filters.state === 'planned'}
          />
        )}
        onOffset={offset => setFilters({ offset })}
      />
      {isPlanning && (
        <PlanReviewDialog
          onClose={() => setPlanning(false)}
          onPlanned={() => {
            setPlanning(false);
            query.reload();
          }}
        />
      )}
    </>
  );
}
