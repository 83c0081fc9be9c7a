import {
  INITIATIVE_STAGES,
  OUTCOME_FILTERS,
} from 'backstage-plugin-ai-initiatives-common';
import type { LeakIds, LeakRequest } from './LeakRequest';
import { TAGS, TOPICS } from './leakSteps';
import { DEPENDENT, DOMAIN, ENTITY, OTHER_OWNER, OWNER } from './matrixBackend';

const INITIATIVE_LISTS = [
  'limit=100',
  'limit=0',
  'search=claims&limit=100',
  'search=sort%20letters',
  ...INITIATIVE_STAGES.map(stage => `stage=${stage}&limit=0`),
  `owner=${OWNER}`,
  `owner=${OWNER}&owner=${OTHER_OWNER}&limit=1&offset=1`,
  ...TOPICS.map(topic => `topicArea=${topic}`),
  ...TAGS.map(tag => `tag=${tag}`),
  `entityRef=${ENTITY}`,
  `entityRef=${DOMAIN}&risk=high&limit=0`,
  'risk=not-assessed&risk=no-oversight&limit=1',
  ...OUTCOME_FILTERS.map(outcome => `outcome=${outcome}&limit=1`),
  'archived=true',
  ...['title', '-title', 'updatedAt', '-updatedAt', 'owner', 'stage'].map(
    sort => `sort=${sort}&limit=3&offset=1`,
  ),
];

const DECISION_LISTS = [
  'limit=100',
  'limit=0',
  'search=claims',
  'status=accepted',
  'status=proposed&limit=0',
  `owner=${OWNER}`,
  `entityRef=${ENTITY}`,
  ...OUTCOME_FILTERS.map(outcome => `outcome=${outcome}&limit=1`),
  'challenged=true',
  'challenged=false&limit=0',
  `decisionMaker=${OWNER}&decisionMaker=${OTHER_OWNER}`,
  'decidedSince=2020-01-01&limit=0',
  'archived=true',
  ...['title', '-title', 'date', '-date', 'updatedAt', '-updatedAt'].map(
    sort => `sort=${sort}&limit=2&offset=1`,
  ),
];

const DIVERGENCE_LISTS = [
  'limit=100',
  'limit=0',
  'limit=1&offset=1',
  'agreed=true',
  'agreed=false&state=unsettled',
  'state=confirmed',
  'state=dismissed&limit=0',
  `owner=${OWNER}`,
  `entityRef=${ENTITY}`,
];

const PRINCIPLE_LISTS = [
  'limit=100',
  'limit=0',
  'search=claims',
  'status=in-force',
  'scope=organisation&limit=0',
  `owner=${OWNER}`,
  `appliesTo=${ENTITY}`,
  'unused=true',
  'archived=true',
  ...['title', 'lastShapedOn', '-lastShapedOn', '-upheld', 'deviated'].map(
    sort => `sort=${sort}&limit=2`,
  ),
];

const OVERLAP_LISTS = [
  'limit=100&crossTeam=false',
  'limit=0',
  'limit=1&offset=1',
  'band=likely&limit=100',
  'band=related&limit=0',
  'band=listed&limit=0&crossTeam=false',
  `entityRef=${ENTITY}`,
  `owner=${OWNER}`,
  'stage=pilot',
  'kind=same-problem&kind=same-text',
  'settled=true',
  'settled=false&limit=0',
];

/** What an outsider can ask for without changing anything. */
export function readingRequests(
  open: LeakIds,
  slots: LeakIds,
): readonly LeakRequest[] {
  const gets = [
    ...INITIATIVE_LISTS.map(query => `/initiatives?${query}`),
    '/initiative-facets',
    '/initiative-risks',
    '/insights',
    '/insights?asOf=2026-03-02',
    '/insights?asOf=2026-03-01',
    ...DECISION_LISTS.map(query => `/decisions?${query}`),
    ...DIVERGENCE_LISTS.map(query => `/divergences?${query}`),
    '/divergences/no-divergence',
    ...PRINCIPLE_LISTS.map(query => `/principles?${query}`),
    ...OVERLAP_LISTS.map(query => `/overlaps?${query}`),
    '/overlap-groups',
    '/overlap-groups?limit=0',
    ...['', '?limit=0', '?state=proposed', '?state=effective'].map(
      query => `/resolutions${query}`,
    ),
    ...['', '?limit=0', '?due=later', '?state=held', '?mine=true'].map(
      query => `/reviews${query}`,
    ),
    ...[ENTITY, DEPENDENT, DOMAIN].map(
      ref => `/entities/${ref.replace(':', '/')}/overview`,
    ),
    `/entities/${ENTITY.replace(':', '/')}/overview?limit=1`,
    ...[OWNER, OTHER_OWNER].flatMap(ref => [
      `/entities/${ref.replace(':', '/')}/overview`,
      `/entities/${ref.replace(':', '/')}/facts`,
    ]),
    `/entities/${ENTITY.replace(':', '/')}/facts`,
    '/import-presets',
    ...[...open.initiatives, ...slots.initiatives].flatMap(id => [
      `/initiatives/${id}`,
      `/initiatives/${id}/history`,
      `/decisions?initiative=${id}`,
      `/overlaps?initiative=${id}&crossTeam=false`,
      `/resolutions?initiative=${id}`,
      `/reviews?initiative=${id}`,
      `/reviews?initiative=${id}&state=held&limit=0`,
      `/comparison?id=${open.initiatives[0]}&id=${id}`,
    ]),
    ...[...open.decisions, ...slots.decisions].flatMap(id => [
      `/decisions/${id}`,
      `/decisions/${id}/history`,
      `/decisions/${id}/lineage`,
      `/decisions/${id}/file`,
    ]),
    ...[...open.reviews, ...slots.reviews].flatMap(id => [
      `/reviews/${id}`,
      `/reviews/${id}/history`,
    ]),
    ...[...open.principles, ...slots.principles].flatMap(id => [
      `/principles/${id}`,
      `/principles/${id}/history`,
    ]),
    ...slots.imports.flatMap(id => [`/imports/${id}`, `/imports/${id}/rows`]),
  ];
  const drafts = [
    { title: 'Sort claims', problem: 'adjusters sort scanned claims letters' },
    { problem: 'forecast spare parts of wind turbines', tags: TAGS },
    { title: 'invoices', except: slots.initiatives[0] },
    {
      title: 'translate contracts',
      attachments: [{ entityRef: ENTITY, role: 'changes' }],
    },
  ];
  return [
    ...gets.map(path => ({ path })),
    ...drafts.map(body => ({ method: 'POST', path: '/similar', body })),
    {
      method: 'POST',
      path: '/entities/facts',
      body: { entityRefs: [ENTITY, DEPENDENT, DOMAIN, OWNER, OTHER_OWNER] },
    },
  ];
}
