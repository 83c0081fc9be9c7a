import {
  REVIEW_STATES,
  type ReviewQuery,
  type ReviewState,
} from 'backstage-plugin-ai-initiatives-common';
import { urlFilter, type UrlFilterValues } from '../../urlFilters';
import { PAGE_SIZE } from '../Pager';

export const reviewFilters = {
  state: urlFilter.choice<ReviewState>(REVIEW_STATES, 'planned'),
  mine: urlFilter.flag(false),
  offset: urlFilter.count(),
};

export type ReviewFilters = UrlFilterValues<typeof reviewFilters>;

export const NO_REVIEW_FILTERS = {
  state: 'planned',
  mine: false,
  offset: 0,
} as const satisfies ReviewFilters;

export function isFiltered({ state, mine }: ReviewFilters): boolean {
  return mine || state !== 'planned';
}

export function toReviewQuery(filters: ReviewFilters): ReviewQuery {
  const { mine, ...rest } = filters;
  return { ...rest, mine: mine || undefined, limit: PAGE_SIZE };
}
