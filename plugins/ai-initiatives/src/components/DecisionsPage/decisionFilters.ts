import {
  DECISION_SORTS,
  type DecisionFilter,
  type DecisionQuery,
  type DecisionSort,
  OUTCOME_FILTERS,
  LIMITS,
} from 'backstage-plugin-ai-initiatives-common';
import { urlFilter, type UrlFilterValues } from '../../urlFilters';
import { PAGE_SIZE } from '../Pager';

export const decisionFilters = {
  search: urlFilter.text(),
  status: urlFilter.list(),
  owner: urlFilter.text(),
  entityRef: urlFilter.text(),
  initiative: urlFilter.text(),
  outcome: urlFilter.list(),
  challenged: urlFilter.flag(false),
  mine: urlFilter.flag(false),
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
  outcome: [],
  challenged: false,
  mine: false,
  archived: false,
  offset: 0,
} as const satisfies Partial<DecisionFilters>;

export function isFiltered(filters: DecisionFilters): boolean {
  const { search, status, owner, entityRef, initiative, outcome } = filters;
  return (
    filters.archived ||
    filters.challenged ||
    filters.mine ||
    [search, status, owner, entityRef, initiative, outcome].some(
      value => value.length > 0,
    )
  );
}

/**
 * Undefined until it is known who asks, where that matters.
 *
 * @param me - Refs of the reader and the reader's groups.
 */
export function toDecisionFilter(
  filters: DecisionFilters,
  me: readonly string[],
): DecisionFilter | undefined {
  const { search, owner, entityRef, initiative, outcome, ...rest } = filters;
  const { archived, challenged, mine, ...others } = rest;
  const { sort: _sort, offset: _offset, ...lists } = others;
  if (mine && me.length === 0) {
    return undefined;
  }
  return {
    ...lists,
    challenged: challenged || undefined,
    decisionMaker: mine ? me.slice(0, LIMITS.filterValues) : undefined,
    search: search.trim() || undefined,
    owner: owner ? [owner] : undefined,
    entityRef: entityRef || undefined,
    initiative: initiative || undefined,
    outcome: OUTCOME_FILTERS.filter(value => outcome.includes(value)),
    archived: archived || undefined,
  };
}

export function toDecisionQuery(
  filters: DecisionFilters,
  me: readonly string[],
): DecisionQuery | undefined {
  const { sort, offset } = filters;
  const filter = toDecisionFilter(filters, me);
  return filter && { ...filter, sort, offset, limit: PAGE_SIZE };
}
