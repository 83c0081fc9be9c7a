import {
  ImportFile,
  INITIATIVE_STAGES,
  LINEAGE_RELATIONS,
  OUTCOME_FILTERS,
} from 'backstage-plugin-ai-initiatives-common';
import { LeakIds, LeakRequest, LeakWorld } from './LeakWorld';
import { IMPORTED } from './markImported';
import { TAGS, TOPICS } from './leakSteps';
import { DEPENDENT, DOMAIN, ENTITY, OTHER_OWNER, OWNER } from './matrixBackend';

/** How many secrets of a kind are asked for, whether there are as many or not. */
const SLOTS = 2;

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

/** An initiative of the outsider's own, much like what is secret. */
export const CREATE_OWN = {
  method: 'POST',
  path: '/initiatives',
  headers: { 'Idempotency-Key': 'mine' },
  body: {
    title: 'Sort letters',
    problem: 'adjusters sort scanned claims letters by hand',
    owner: OTHER_OWNER,
  },
};

/** What the owner of an initiative can try to change, with the ids of secrets. */
export function changingRequests(
  own: string,
  slots: LeakIds,
): readonly LeakRequest[] {
  const [initiative] = slots.initiatives;
  const [decision] = slots.decisions;
  const [principle] = slots.principles;
  const decide = {
    title: 'Decide',
    contextAndProblem: 'Someone has to.',
    owner: OTHER_OWNER,
  };
  const revision = { 'If-Match': '"1"' };
  return [
    CREATE_OWN,
    { ...CREATE_OWN, headers: { 'Idempotency-Key': 'secret-0' } },
    {
      ...CREATE_OWN,
      headers: {},
      body: { ...CREATE_OWN.body, buildsOn: [initiative] },
    },
    {
      method: 'POST',
      path: '/decisions',
      body: { ...decide, initiatives: [initiative] },
    },
    ...LINEAGE_RELATIONS.map(relation => ({
      method: 'POST',
      path: '/decisions',
      body: { ...decide, [relation]: [decision] },
    })),
    {
      method: 'POST',
      path: '/decisions',
      body: { ...decide, principles: [{ principle }] },
    },
    {
      ...CREATE_OWN,
      headers: {},
      body: { ...CREATE_OWN.body, principles: [principle] },
    },
    {
      method: 'PATCH',
      path: `/principles/${principle}`,
      headers: revision,
      body: { title: 'Mine' },
    },
    ...[undefined, revision, { 'If-Match': '"9"' }].map(headers => ({
      method: 'PATCH',
      path: `/initiatives/${initiative}`,
      headers,
      body: { title: 'Mine' },
    })),
    {
      method: 'PATCH',
      path: `/initiatives/${own}`,
      headers: revision,
      body: { buildsOn: [initiative] },
    },
    {
      method: 'PATCH',
      path: `/decisions/${decision}`,
      headers: revision,
      body: { title: 'Mine' },
    },
    ...['archive', 'restore'].flatMap(verb => [
      {
        method: 'POST',
        path: `/initiatives/${initiative}/${verb}`,
        headers: revision,
      },
      {
        method: 'POST',
        path: `/decisions/${decision}/${verb}`,
        headers: revision,
      },
      {
        method: 'POST',
        path: `/principles/${principle}/${verb}`,
        headers: revision,
      },
    ]),
    {
      method: 'POST',
      path: '/resolutions',
      body: { left: own, right: initiative, kind: 'split-scope' },
    },
    ...slots.resolutions.flatMap(id => [
      { method: 'POST', path: `/resolutions/${id}/consent` },
      { method: 'POST', path: `/resolutions/${id}/undo` },
    ]),
    {
      method: 'POST',
      path: '/divergences/no-divergence/verdict',
      body: { verdict: 'confirmed' },
    },
    { method: 'DELETE', path: '/divergences/no-divergence/verdict' },
    {
      method: 'POST',
      path: '/reviews',
      body: { subject: { kind: 'initiative', ref: initiative } },
    },
    ...slots.reviews.flatMap(id => [
      {
        method: 'PUT',
        path: `/reviews/${id}/outcome`,
        headers: revision,
        body: {},
      },
      {
        method: 'POST',
        path: `/reviews/${id}/skip`,
        headers: revision,
        body: { reason: 'Mine' },
      },
    ]),
    {
      method: 'POST',
      path: `/decisions/${decision}/challenges`,
      body: { text: 'It is slow.' },
    },
    {
      method: 'POST',
      path: `/decisions/${decision}/advice`,
      body: { role: 'expert', text: 'Wait.' },
    },
    ...slots.challenges.flatMap(id => [
      {
        method: 'POST',
        path: `/challenges/${id}/answers`,
        body: { text: 'It is not.' },
      },
      {
        method: 'POST',
        path: `/challenges/${id}/state`,
        body: { state: 'withdrawn' },
      },
    ]),
    ...slots.advice.map(id => ({
      method: 'POST',
      path: `/advice/${id}/answer`,
      body: { text: 'Wait.' },
    })),
    { method: 'POST', path: `/imports/${slots.imports[0]}/cancel` },
    { method: 'POST', path: '/verification', body: {} },
    { method: 'GET', path: '/overlap-rebuild' },
    { method: 'POST', path: '/overlap-rebuild', body: {} },
    { method: 'DELETE', path: '/overlap-rebuild' },
  ];
}

/** The ids of the secrets, or such as nothing has, where there are fewer. */
export function slotsOf({ secret }: LeakWorld): LeakIds {
  const fill = (ids: readonly string[], like: string) =>
    Array.from(
      { length: SLOTS },
      (_, index) => ids[index] ?? `${like}-abcdefg${index + 2}`,
    );
  return {
    initiatives: fill(secret.initiatives, 'no-initiative'),
    decisions: fill(secret.decisions, 'no-decision'),
    principles: fill(secret.principles, 'no-principle'),
    resolutions: fill(secret.resolutions, 'no-resolution'),
    challenges: fill(secret.challenges, 'no-challenge'),
    advice: fill(secret.advice, 'no-advice'),
    imports: fill(secret.imports, 'no-import'),
    reviews: fill(secret.reviews, 'no-review'),
  };
}

/** Uploads a file that has the row of a secret, runs it and reads what came of it. */
export async function importRow(
  ask: (request: LeakRequest) => Promise<string>,
  settle: () => Promise<void>,
): Promise<void> {
  const file: ImportFile = JSON.parse(
    await ask({
      method: 'POST',
      path: '/import-files?name=rows.csv',
      body: IMPORTED,
    }),
  );
  const { fileId, mapping } = {
    fileId: file.id,
    mapping: { ...file.mapping, keyColumns: ['id'] },
  };
  for (const mode of ['dry-run', 'run']) {
    const job = JSON.parse(
      await ask({
        method: 'POST',
        path: '/imports',
        body: { fileId, mode, mapping },
      }),
    );
    await settle();
    await ask({ path: `/imports/${job.id}` });
    await ask({ path: `/imports/${job.id}/rows` });
  }
}
