import {
  OVERLAP_KINDS,
  OverlapQuery,
} from 'backstage-plugin-ai-initiatives-common';
import { urlFilter, type UrlFilterValues } from '../../urlFilters';
import { PAGE_SIZE } from '../Pager';

export const BANDS = ['any', 'likely', 'related', 'listed'] as const;
export const VIEWS = ['pairs', 'groups', 'graph'] as const;

export const overlapFilters = {
  view: urlFilter.choice(VIEWS, 'pairs'),
  band: urlFilter.choice(BANDS, 'any'),
  owner: urlFilter.list(),
  stage: urlFilter.list(),
  kind: urlFilter.list(),
  crossTeam: urlFilter.flag(true),
  unsettled: urlFilter.flag(true),
  initiative: urlFilter.text(),
  entityRef: urlFilter.text(),
  /** Draws related pairs too. */
  weaker: urlFilter.flag(false),
  offset: urlFilter.count(),
};

export type OverlapFilters = UrlFilterValues<typeof overlapFilters>;

export const NO_OVERLAP_FILTERS = {
  band: 'any',
  owner: [],
  stage: [],
  kind: [],
  crossTeam: true,
  unsettled: true,
  initiative: '',
  entityRef: '',
  offset: 0,
} as const satisfies Partial<OverlapFilters>;

export function isFiltered(filters: OverlapFilters): boolean {
  const { band, owner, stage, kind, initiative, entityRef } = filters;
  const { crossTeam, unsettled } = filters;
  return (
    band !== 'any' ||
    !crossTeam ||
    !unsettled ||
    [owner, stage, kind, initiative, entityRef].some(value => value.length > 0)
  );
}

export function toOverlapQuery(filters: OverlapFilters): OverlapQuery {
  const { band, owner, stage, kind, crossTeam, unsettled, offset } = filters;
  const { initiative, entityRef } = filters;
  return {
    band: band === 'any' ? undefined : band,
    owner,
    stage,
    kind: OVERLAP_KINDS.filter(known => kind.includes(known)),
    crossTeam,
    settled: unsettled ? false : undefined,
    initiative: initiative || undefined,
    entityRef: entityRef || undefined,
    offset,
    limit: PAGE_SIZE,
  };
}
