import {
  DECISION_SORTS,
  type DecisionQuery,
  type DecisionSort,
} from 'backstage-plugin-ai-initiatives-common';
import { urlFilter, type UrlFilterValues } from '../../urlFilters';
import { PAGE_SIZE } from '../Pager';

export const decisionFilters = {
  search: urlFilter.text(),
  status: urlFilter.list(),
  owner: urlFilter.text(),
  entityRef: urlFilter.text(),
  initiative: urlFilter.text(),
  archived: urlFilter.flag(false),
  sort: urlFilter.choice<DecisionSort>(DECISION_SORTS, '-date'),
  offset: urlFilter.count(),
};

export type DecisionFilters = UrlFilterValues<typeof decisionFilters>;

export const NO_DECISION_FILTERS = {
  search: '',
  status: [],
  owner: '',
  entityRef: '',
  initiative: '',
  archived: false,
  offset: 0,
} as const satisfies Partial<DecisionFilters>;

export function isFiltered(filters: DecisionFilters): boolean {
  const { search, status, owner, entityRef, initiative, archived } = filters;
  return (
    archived ||
    [search, status, owner, entityRef, initiative].some(
      value => value.length > 0,
    )
  );
}

export function toDecisionQuery(filters: DecisionFilters): DecisionQuery {
  const { search, owner, entityRef, initiative, archived, ...rest } = filters;
  return {
    ...rest,
    search: search.trim() || undefined,
    owner: owner ? [owner] : undefined,
    entityRef: entityRef || undefined,
    initiative: initiative || undefined,
    archived: archived || undefined,
    limit: PAGE_SIZE,
  };
}
