import {
  PRINCIPLE_SORTS,
  type PrincipleQuery,
  type PrincipleSort,
} from 'backstage-plugin-ai-initiatives-common';
import { urlFilter, type UrlFilterValues } from '../../urlFilters';
import { PAGE_SIZE } from '../Pager';

export const principleFilters = {
  search: urlFilter.text(),
  status: urlFilter.list(),
  owner: urlFilter.text(),
  scope: urlFilter.text(),
  unused: urlFilter.flag(false),
  archived: urlFilter.flag(false),
  sort: urlFilter.choice<PrincipleSort>(PRINCIPLE_SORTS, 'title'),
  offset: urlFilter.count(),
};

export type PrincipleFilters = UrlFilterValues<typeof principleFilters>;

export const NO_PRINCIPLE_FILTERS = {
  search: '',
  status: [],
  owner: '',
  scope: '',
  unused: false,
  archived: false,
  offset: 0,
} as const satisfies Partial<PrincipleFilters>;

export function isFiltered(filters: PrincipleFilters): boolean {
  const { search, status, owner, scope, unused, archived } = filters;
  return (
    unused ||
    archived ||
    [search, status, owner, scope].some(value => value.length > 0)
  );
}

export function toPrincipleQuery(filters: PrincipleFilters): PrincipleQuery {
  const { search, owner, scope, unused, archived, ...rest } = filters;
  return {
    ...rest,
    search: search.trim() || undefined,
    owner: owner ? [owner] : undefined,
    scope: scope ? [scope] : undefined,
    unused: unused || undefined,
    archived: archived || undefined,
    limit: PAGE_SIZE,
  };
}
