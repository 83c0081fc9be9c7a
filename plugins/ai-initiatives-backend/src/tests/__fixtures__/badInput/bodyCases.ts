import {
  BadInputCase,
  BadInputRequest,
  BadInputWorld,
  decide,
  initiativeBody,
  register,
} from './BadInputCase';

function raw(body: string, type = 'application/json') {
  return (): BadInputRequest => ({
    method: 'POST',
    path: '/initiatives',
    body,
    headers: { 'content-type': type },
  });
}

function patch(
  of: (world: BadInputWorld) => string,
  body: unknown,
  revision = 1,
) {
  return (world: BadInputWorld): BadInputRequest => ({
    method: 'PATCH',
    path: of(world),
    body,
    headers: { 'if-match': `"${revision}"` },
  });
}

const valid = JSON.stringify(initiativeBody());

/** Group O: bodies and states. */
export const bodyCases: readonly BadInputCase[] = [
  {
    id: 'O1',
    about: 'unknown property',
    request: register({ colour: 'red' }),
    status: 400,
    says: /colour/,
  },
  {
    id: 'O2',
    about: '__proto__ as a property',
    request: raw(valid.replace('{', '{"__proto__":{"owner":"x"},')),
    status: 400,
    says: /__proto__/,
  },
  {
    id: 'O3',
    about: 'a key twice',
    request: raw(valid.replace('{', '{"title":"First",')),
    status: 201,
    holds: { initiative: { title: 'Sort claims' } },
  },
  { id: 'O4', about: 'a list', request: raw('[]'), status: 400 },
  {
    id: 'O4',
    about: '40,000 nested brackets',
    request: raw('['.repeat(40_000) + ']'.repeat(40_000)),
    status: 400,
  },
  {
    id: 'O5',
    about: '300 kB',
    request: register({ problem: 'x'.repeat(300_000) }),
    status: 400,
    says: /too large|at most/,
  },
  {
    id: 'O6',
    about: 'null clears, missing leaves',
    request: patch(({ initiative }) => `/initiatives/${initiative}`, {
      users: null,
    }),
    status: 200,
    holds: { initiative: { title: 'Known', revision: 2 } },
  },
  ...['id', 'revision', 'createdBy', 'origin'].map(field => ({
    id: 'O7',
    about: `setting ${field}`,
    request: register({ [field]: 'x' }),
    status: 400,
    says: new RegExp(field),
  })),
  {
    id: 'O8',
    about: 'a stage back',
    request: patch(({ initiative }) => `/initiatives/${initiative}`, {
      stage: 'idea',
    }),
    status: 200,
    holds: { initiative: { stage: 'idea' } },
  },
  {
    id: 'O9',
    about: 'a rejected decision accepted after all',
    request: patch(({ rejected }) => `/decisions/${rejected}`, {
      status: 'accepted',
    }),
    status: 409,
    says: /write a new record that supersedes it/i,
  },
  {
    id: 'O10',
    about: 'superseded without a successor',
    request: patch(({ accepted }) => `/decisions/${accepted}`, {
      status: 'superseded',
    }),
    status: 400,
    says: /not set by hand/,
  },
  {
    id: 'O11',
    about: 'a chosen option that was not considered',
    request: decide({
      consideredOptions: [{ title: 'A' }],
      chosenOption: 'B',
    }),
    status: 400,
    says: /chosenOption must be one of the considered options 'A'/,
  },
  {
    id: 'O13',
    about: 'a change of an archived record',
    request: patch(
      ({ archived }) => `/initiatives/${archived}`,
      { stage: 'pilot' },
      2,
    ),
    status: 409,
    says: /archived. Restore it/,
  },
  {
    id: 'O17',
    about: 'an empty change',
    request: patch(({ initiative }) => `/initiatives/${initiative}`, {}),
    status: 200,
    holds: { initiative: { revision: 1 } },
  },
  {
    id: 'E6',
    about: 'JSON in Latin-1',
    request: raw(valid, 'application/json; charset=iso-8859-1'),
    status: 400,
  },
  {
    id: 'E8',
    about: 'a small gzip body that is large inside',
    request: () => ({
      method: 'POST',
      path: '/initiatives',
      body: { gzipOf: 5_000_000 },
      headers: {
        'content-type': 'application/json',
        'content-encoding': 'gzip',
      },
    }),
    status: 400,
  },
];

/** Group H: HTTP. */
export const httpCases: readonly BadInputCase[] = [
  {
    id: 'H1',
    about: 'no token',
    request: () => ({
      method: 'GET',
      path: '/initiatives',
      headers: { authorization: 'none' },
    }),
    status: 401,
  },
  {
    id: 'H2',
    about: 'a token of nobody',
    request: () => ({
      method: 'GET',
      path: '/initiatives',
      headers: { authorization: 'Bearer mock-invalid-user-token' },
    }),
    status: 401,
  },
  {
    id: 'H4',
    about: 'a service that writes',
    request: () => ({
      method: 'POST',
      path: '/initiatives',
      body: initiativeBody(),
      headers: { authorization: 'Bearer mock-service-token' },
    }),
    status: 403,
  },
  {
    id: 'H5',
    about: 'a wrong method',
    request: () => ({ method: 'PUT', path: '/initiatives', body: {} }),
    status: 405,
  },
  {
    id: 'H5',
    about: 'an unknown path',
    request: () => ({ method: 'GET', path: '/nowhere' }),
    status: 404,
  },
  {
    id: 'H6',
    about: 'text instead of JSON',
    request: raw(valid, 'text/plain'),
    status: 400,
  },
  {
    id: 'H7',
    about: 'broken percent encoding in a query',
    request: () => ({ method: 'GET', path: '/initiatives?search=%E0%A4%A' }),
    status: 400,
  },
  {
    id: 'H8',
    about: 'an unknown query parameter',
    request: () => ({ method: 'GET', path: '/initiatives?colour=red' }),
    status: 400,
    says: /colour/,
  },
  {
    id: 'H9',
    about: 'a change without If-Match',
    request: ({ initiative }) => ({
      method: 'PATCH',
      path: `/initiatives/${initiative}`,
      body: { stage: 'pilot' },
    }),
    status: 428,
    says: /If-Match/,
  },
  ...['*', 'W/"1"'].map(tag => ({
    id: 'H10',
    about: `If-Match ${tag}`,
    request: ({ initiative }: BadInputWorld) => ({
      method: 'PATCH',
      path: `/initiatives/${initiative}`,
      body: { stage: 'pilot' },
      headers: { 'if-match': tag },
    }),
    status: 400,
    says: /If-Match/,
  })),
  {
    id: 'H11',
    about: 'a stale version',
    request: ({ archived }) => ({
      method: 'PATCH',
      path: `/initiatives/${archived}`,
      body: { stage: 'pilot' },
      headers: { 'if-match': '"1"' },
    }),
    status: 412,
    says: /based on revision 1, the current one is 2/,
  },
  {
    id: 'H12',
    about: 'stale, and there is no such record',
    request: () => ({
      method: 'PATCH',
      path: '/initiatives/nothing',
      body: { stage: 'pilot' },
      headers: { 'if-match': '"7"' },
    }),
    status: 404,
  },
  {
    id: 'H20',
    about: 'a filter of 51 values',
    request: () => ({
      method: 'GET',
      path: `/initiatives?${Array.from(
        { length: 51 },
        (_, index) => `owner=group:default/g${index}`,
      ).join('&')}`,
    }),
    status: 400,
    says: /owner/,
  },
  {
    id: 'H21',
    about: 'an unknown sort order',
    request: () => ({ method: 'GET', path: '/initiatives?sort=colour' }),
    status: 400,
    says: /sort/,
  },
];
