import {
  INITIATIVE_SORTS,
  type InitiativeQuery,
  type InitiativeSort,
} from 'backstage-plugin-ai-initiatives-common';
import { urlFilter, type UrlFilterValues } from '../../urlFilters';
import { PAGE_SIZE } from '../Pager';

export const initiativeFilters = {
  search: urlFilter.text(),
  stage: urlFilter.list(),
  owner: urlFilter.list(),
  topicArea: urlFilter.list(),
  entityRef: urlFilter.text(),
  archived: urlFilter.flag(false),
  sort: urlFilter.choice<InitiativeSort>(INITIATIVE_SORTS, '-updatedAt'),
  offset: urlFilter.count(),
};

export type InitiativeFilters = UrlFilterValues<typeof initiativeFilters>;

/** What "clear filters" sets; the order of the list is no filter. */
export const NO_INITIATIVE_FILTERS = {
  search: '',
  stage: [],
  owner: [],
  topicArea: [],
  entityRef: '',
  archived: false,
  offset: 0,
} as const satisfies Partial<InitiativeFilters>;

export function isFiltered(filters: InitiativeFilters): boolean {
  const { search, stage, owner, topicArea, entityRef, archived } = filters;
  return (
    archived ||
    [search, stage, owner, topicArea, entityRef].some(value => value.length > 0)
  );
}

export function toInitiativeQuery(filters: InitiativeFilters): InitiativeQuery {
  const { search, entityRef, archived, ...rest } = filters;
  return {
    ...rest,
    search: search.trim() || undefined,
    entityRef: entityRef || undefined,
    archived: archived || undefined,
    limit: PAGE_SIZE,
  };
}
