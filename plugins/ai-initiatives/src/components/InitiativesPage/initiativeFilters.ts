import {
  INITIATIVE_SORTS,
  type InitiativeQuery,
  type InitiativeSort,
  OUTCOME_FILTERS,
  RISK_FILTERS,
} from 'backstage-plugin-ai-initiatives-common';
import { urlFilter, type UrlFilterValues } from '../../urlFilters';
import { PAGE_SIZE } from '../Pager';

/** Ways to look at initiatives. */
export const INITIATIVES_VIEWS = ['list', 'risk'] as const;

export const initiativeFilters = {
  search: urlFilter.text(),
  stage: urlFilter.list(),
  owner: urlFilter.list(),
  topicArea: urlFilter.list(),
  entityRef: urlFilter.text(),
  outcome: urlFilter.list(),
  risk: urlFilter.list(),
  view: urlFilter.choice(INITIATIVES_VIEWS, 'list'),
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
  outcome: [],
  risk: [],
  archived: false,
  offset: 0,
} as const satisfies Partial<InitiativeFilters>;

export function isFiltered(filters: InitiativeFilters): boolean {
  const { search, stage, owner, topicArea, entityRef, archived } = filters;
  const { outcome, risk } = filters;
  return (
    archived ||
    [search, stage, owner, topicArea, entityRef, outcome, risk].some(
      value => value.length > 0,
    )
  );
}

export function toInitiativeQuery(filters: InitiativeFilters): InitiativeQuery {
  const { search, entityRef, archived, outcome, risk, ...more } = filters;
  const { view: _, ...rest } = more;
  return {
    ...rest,
    search: search.trim() || undefined,
    entityRef: entityRef || undefined,
    outcome: OUTCOME_FILTERS.filter(value => outcome.includes(value)),
    risk: RISK_FILTERS.filter(value => risk.includes(value)),
    archived: archived || undefined,
    limit: PAGE_SIZE,
  };
}
