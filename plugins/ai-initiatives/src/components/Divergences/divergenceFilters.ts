import {
  DIVERGENCE_STATES,
  type DivergenceQuery,
} from 'backstage-plugin-ai-initiatives-common';
import { urlFilter, type UrlFilterValues } from '../../urlFilters';

export const KINDS = ['diverging', 'agreed'] as const;
export const STATES = ['unsettled', 'confirmed', 'dismissed', 'any'] as const;

/** Each takes a good part of the screen. */
const PAGE_SIZE = 20;

export const divergenceFilters = {
  kind: urlFilter.choice(KINDS, 'diverging'),
  state: urlFilter.choice(STATES, 'unsettled'),
  owner: urlFilter.text(),
  entityRef: urlFilter.text(),
  offset: urlFilter.count(),
};

export type DivergenceFilters = UrlFilterValues<typeof divergenceFilters>;

export const NO_DIVERGENCE_FILTERS = {
  kind: 'diverging',
  state: 'unsettled',
  owner: '',
  entityRef: '',
  offset: 0,
} as const satisfies DivergenceFilters;

export function isFiltered(filters: DivergenceFilters): boolean {
  const { kind, state, owner, entityRef } = filters;
  return (
    kind !== 'diverging' ||
    state !== 'unsettled' ||
    owner !== '' ||
    entityRef !== ''
  );
}

export function toDivergenceQuery(filters: DivergenceFilters): DivergenceQuery {
  const { kind, state, owner, entityRef, offset } = filters;
  return {
    agreed: kind === 'agreed',
    state: DIVERGENCE_STATES.find(known => known === state),
    owner: owner ? [owner] : undefined,
    entityRef: entityRef || undefined,
    offset,
    limit: PAGE_SIZE,
  };
}
