import { mockCredentials } from '@backstage/backend-test-utils';

/** A request and what must come back. Callers are users unless they say otherwise. */
export interface HttpCase {
  readonly name: string;
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly status: number;
  /** Part of the error's message. */
  readonly message?: RegExp;
  /** What the service is asked, when it is. */
  readonly asked?: unknown;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
const FILE_TYPE = { 'Content-Type': 'application/octet-stream' };

const repeat = (part: string, times: number) =>
  Array.from({ length: times }, () => part).join('&');

function post(
  name: string,
  body: string,
  rest: Partial<HttpCase> & { status: number },
): HttpCase {
  const base = { method: 'POST', path: '/initiatives', headers: JSON_TYPE };
  return { name, body, ...base, ...rest };
}

function patch(
  name: string,
  ifMatch: string | undefined,
  rest: Partial<HttpCase> & { status: number },
): HttpCase {
  const headers: Record<string, string> =
    ifMatch === undefined ? {} : { 'If-Match': ifMatch };
  return {
    name: `If-Match: ${name}`,
    method: 'PATCH',
    path: '/initiatives/a-1',
    headers: { ...JSON_TYPE, ...headers },
    body: '{"title":"b"}',
    ...rest,
  };
}

const changed = (revision: number) => ({
  status: 200,
  asked: { id: 'a-1', revision, input: { title: 'b' } },
});

const badTag = { status: 400, message: /If-Match must be the ETag/ };

export const callerCases: readonly HttpCase[] = [
  {
    name: 'no token',
    path: '/initiatives',
    headers: { Authorization: mockCredentials.none.header() },
    status: 401,
  },
  {
    name: 'a token that is none of ours',
    path: '/initiatives',
    headers: { Authorization: mockCredentials.user.invalidHeader() },
    status: 401,
  },
  {
    name: 'a cookie instead of a token',
    path: '/initiatives',
    headers: {
      Authorization: '',
      Cookie: mockCredentials.limitedUser.cookie(),
    },
    status: 401,
  },
  {
    name: 'a service that reads',
    path: '/initiatives',
    headers: { Authorization: mockCredentials.service.header() },
    status: 200,
    asked: {},
  },
];

export const routeCases: readonly HttpCase[] = [
  { name: 'unknown path', path: '/nothing', status: 404, message: /No route/ },
  { name: 'path too long', path: '/initiatives/a/b/c', status: 404 },
  { name: 'escapes in a path', path: '/%00%1b', status: 404 },
  {
    name: 'wrong method',
    method: 'DELETE',
    path: '/initiatives/a-1',
    status: 405,
    message: /DELETE is not possible here, only GET, HEAD, PATCH, OPTIONS/,
  },
  { name: 'wrong case', path: '/Initiatives', status: 200, asked: {} },
  { name: 'slash at the end', path: '/initiatives/', status: 200, asked: {} },
  {
    name: 'bad percent encoding in a path',
    path: '/initiatives/%E0%A4%A',
    status: 400,
  },
  {
    name: 'HTML wanted',
    path: '/nothing',
    headers: { Accept: 'text/html' },
    status: 404,
  },
  {
    name: 'an id no database would take',
    path: '/initiatives/a%00b',
    status: 200,
    asked: { id: 'a?b' },
  },
  {
    name: 'an id with a slash',
    path: '/initiatives/a%2Fb',
    status: 200,
    asked: { id: 'a/b' },
  },
  {
    name: 'an entity ref in capitals',
    path: '/entities/Component/Default/Claims/overview',
    status: 200,
    asked: { entityRef: 'component:default/claims' },
  },
  {
    name: 'an entity name with a slash',
    path: '/entities/component/default/a%2Fb/overview',
    status: 400,
    message: /'component:default\/a\/b' is not an entity ref/,
  },
  {
    name: 'an entity name of 64 characters',
    path: `/entities/component/default/${'a'.repeat(64)}/overview`,
    status: 400,
    message: /63/,
  },
  {
    name: 'facts of an entity in capitals',
    path: '/entities/Component/Default/Claims/facts',
    status: 200,
    asked: { entityRef: 'component:default/claims' },
  },
  {
    name: 'facts asked for by a service',
    method: 'POST',
    path: '/entities/facts',
    headers: {
      ...JSON_TYPE,
      Authorization: mockCredentials.service.header(),
    },
    body: '{"entityRefs":["component:default/claims"]}',
    status: 200,
    asked: { entityRefs: ['component:default/claims'] },
  },
  {
    name: 'facts about too many entities',
    method: 'POST',
    path: '/entities/facts',
    headers: JSON_TYPE,
    body: JSON.stringify({ entityRefs: Array(101).fill('api:default/a') }),
    status: 400,
    message: /100/,
  },
  {
    name: 'facts about nothing in particular',
    method: 'POST',
    path: '/entities/facts',
    headers: JSON_TYPE,
    body: '{}',
    status: 400,
    message: /entityRefs/,
  },
];

export const queryCases: readonly HttpCase[] = [
  {
    name: 'limit=0',
    path: '/initiatives?limit=0',
    status: 200,
    asked: { limit: 0 },
  },
  {
    name: 'limit=-1',
    path: '/initiatives?limit=-1',
    status: 400,
    message: /limit must be >= 0/,
  },
  {
    name: 'limit=101',
    path: '/initiatives?limit=101',
    status: 400,
    message: /limit must be <= 100/,
  },
  {
    name: 'limit=abc',
    path: '/initiatives?limit=abc',
    status: 400,
    message: /limit must be integer/,
  },
  {
    name: 'limit=',
    path: '/initiatives?limit=',
    status: 400,
    message: /Empty value .* 'limit'/,
  },
  {
    name: 'limit alone',
    path: '/initiatives?limit',
    status: 400,
    message: /Empty value/,
  },
  {
    name: 'limit twice',
    path: '/initiatives?limit=1&limit=2',
    status: 400,
    message: /limit must be integer/,
  },
  { name: 'limit=1.5', path: '/initiatives?limit=1.5', status: 400 },
  {
    name: 'limit=1e1',
    path: '/initiatives?limit=1e1',
    status: 200,
    asked: { limit: 10 },
  },
  {
    name: 'limit[]=1',
    path: '/initiatives?limit[]=1',
    status: 400,
    message: /Unknown query parameter 'limit\[\]'/,
  },
  {
    name: 'limit[a]=1',
    path: '/initiatives?limit%5Ba%5D=1',
    status: 400,
    message: /Unknown query parameter/,
  },
  {
    name: 'an unsafe offset',
    path: '/initiatives?offset=9007199254740993',
    status: 400,
    message: /offset must be <= 9007199254740991/,
  },
  {
    name: 'the largest safe offset',
    path: '/initiatives?offset=9007199254740991',
    status: 200,
    asked: { offset: 9007199254740991 },
  },
  {
    name: 'offset=Infinity',
    path: '/initiatives?offset=Infinity',
    status: 400,
    message: /offset must be a whole number/,
  },
  {
    name: 'an offset that overflows',
    path: '/initiatives?offset=1e400',
    status: 400,
    message: /offset must be a whole number/,
  },
  {
    name: 'an unknown parameter',
    path: '/initiatives?colour=red',
    status: 400,
    message: /Unknown query parameter 'colour'/,
  },
  {
    name: 'a parameter of another route',
    path: '/initiative-facets?limit=1',
    status: 400,
    message: /Unknown/,
  },
  {
    name: '__proto__',
    path: '/initiatives?__proto__=1',
    status: 400,
    message: /Unknown/,
  },
  {
    name: '__proto__[a]',
    path: '/initiatives?__proto__[a]=1',
    status: 400,
    message: /Unknown/,
  },
  {
    name: 'constructor',
    path: '/initiatives?constructor=1',
    status: 400,
    message: /Unknown/,
  },
  {
    name: 'an empty value',
    path: '/initiatives?search=',
    status: 400,
    message: /Empty value/,
  },
  {
    name: 'a scalar twice',
    path: '/initiatives?search=a&search=b',
    status: 400,
    message: /search must be string/,
  },
  {
    name: 'search of 100',
    path: `/initiatives?search=${'a'.repeat(100)}`,
    status: 200,
    asked: { search: 'a'.repeat(100) },
  },
  {
    name: 'search of 101',
    path: `/initiatives?search=${'a'.repeat(101)}`,
    status: 400,
    message: /100 characters/,
  },
  {
    name: 'search counted in code points',
    path: `/initiatives?search=${'%F0%9F%A6%8A'.repeat(100)}`,
    status: 200,
    asked: { search: '🦊'.repeat(100) },
  },
  {
    name: 'search is literal',
    path: "/initiatives?search=%25_%5C';--%7B%7B7*7%7D%7D",
    status: 200,
    asked: { search: "%_\\';--{{7*7}}" },
  },
  {
    name: 'search with plus and space',
    path: '/initiatives?search=a+b%2Bc',
    status: 200,
    asked: { search: 'a b+c' },
  },
  {
    name: 'search that looks like a number',
    path: '/initiatives?search=12',
    status: 200,
    asked: { search: '12' },
  },
  {
    name: 'search=null',
    path: '/initiatives?search=null',
    status: 200,
    asked: { search: 'null' },
  },
  {
    name: 'NUL in a value',
    path: '/initiatives?search=a%00b',
    status: 400,
    message: /control characters \(got 'a\\u\{0000\}b'\)/,
  },
  {
    name: 'bad percent encoding',
    path: '/initiatives?search=%E0%A4%A',
    status: 400,
    message: /percent-encoded/,
  },
  {
    name: 'half a surrogate pair',
    path: '/initiatives?search=%ED%A0%80',
    status: 400,
    message: /percent-encoded/,
  },
  {
    name: 'one stage',
    path: '/initiatives?stage=idea',
    status: 200,
    asked: { stage: ['idea'] },
  },
  {
    name: 'two stages',
    path: '/initiatives?stage=idea&stage=pilot',
    status: 200,
    asked: { stage: ['idea', 'pilot'] },
  },
  {
    name: 'stages with a comma',
    path: '/initiatives?stage=idea,pilot',
    status: 400,
    message: /allowed values: idea/,
  },
  {
    name: 'an unknown stage',
    path: '/initiatives?stage=done',
    status: 400,
    message: /allowed values: idea, pre-deployment/,
  },
  {
    name: 'an owner that is not encoded',
    path: '/initiatives?owner=group:default/a',
    status: 200,
    asked: { owner: ['group:default/a'] },
  },
  {
    name: 'an owner with a comma',
    path: '/initiatives?owner=Health,%20Safety',
    status: 200,
    asked: { owner: ['Health, Safety'] },
  },
  {
    name: '50 owners',
    path: `/initiatives?${repeat('owner=a', 50)}`,
    status: 200,
    asked: { owner: Array(50).fill('a') },
  },
  {
    name: '51 owners',
    path: `/initiatives?${repeat('owner=a', 51)}`,
    status: 400,
    message: /50 items/,
  },
  {
    name: '500 owners',
    path: `/initiatives?${repeat('owner=a', 500)}`,
    status: 400,
    message: /50 items/,
  },
  {
    name: 'archived=true',
    path: '/initiatives?archived=true',
    status: 200,
    asked: { archived: true },
  },
  {
    name: 'archived=yes',
    path: '/initiatives?archived=yes',
    status: 400,
    message: /archived must be boolean/,
  },
  {
    name: 'an unknown order',
    path: '/initiatives?sort=createdAt',
    status: 400,
    message: /allowed values: title, -title/,
  },
  {
    name: 'one initiative to compare',
    path: '/comparison?id=a',
    status: 400,
    message: /fewer than 2/,
  },
  {
    name: 'five initiatives to compare',
    path: `/comparison?${repeat('id=a', 5)}`,
    status: 400,
    message: /more than 4/,
  },
  {
    name: 'nothing to compare',
    path: '/comparison',
    status: 400,
    message: /'id'/,
  },
  {
    name: 'parameters on a POST',
    method: 'POST',
    path: '/verification?a=1',
    status: 400,
    message: /Unknown/,
  },
];

export const bodyCases: readonly HttpCase[] = [
  post('an empty object', '{}', { status: 201, asked: { input: {} } }),
  post('the last of equal keys', '{"title":"a","title":"b"}', {
    status: 201,
    asked: { input: { title: 'b' } },
  }),
  post('null', '{"title":null}', {
    status: 201,
    asked: { input: { title: null } },
  }),
  post('no body, like an empty object', '', {
    status: 201,
    asked: { input: {} },
  }),
  post('an array', '[]', { status: 400, message: /body must be object/ }),
  post('a text', '"a"', { status: 400, message: /could not be read/ }),
  post('null alone', 'null', { status: 400, message: /could not be read/ }),
  post('no JSON', '{"title":', { status: 400, message: /could not be read/ }),
  post('a trailing comma', '{"title":"a",}', {
    status: 400,
    message: /could not be read/,
  }),
  post('a number for a text', '{"title":5}', {
    status: 400,
    message: /title must be string/,
  }),
  post('a text for a list', '{"tags":"a"}', {
    status: 400,
    message: /tags must be array/,
  }),
  post('a number in a list', '{"tags":[1]}', {
    status: 400,
    message: /tags\/0 must be string/,
  }),
  post('40,000 brackets', `{"a":${'['.repeat(40_000)}${']'.repeat(40_000)}}`, {
    status: 400,
    message: /nested deeper than 32/,
  }),
  post('40,000 braces', `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`, {
    status: 400,
    message: /nested deeper than 32/,
  }),
  post(
    'brackets in a text',
    `{"title":"${'['.repeat(100)}\\"${'{'.repeat(100)}"}`,
    {
      status: 201,
      asked: { input: { title: `${'['.repeat(100)}"${'{'.repeat(100)}` } },
    },
  ),
  post('262,144 bytes', `{"title":"${'a'.repeat(262_144 - 12)}"}`, {
    status: 201,
    asked: { input: { title: 'a'.repeat(262_144 - 12) } },
  }),
  post('262,145 bytes', `{"title":"${'a'.repeat(262_145 - 12)}"}`, {
    status: 400,
    message: /at most 262144 bytes/,
  }),
  post('text/plain', '{}', {
    status: 400,
    headers: { 'Content-Type': 'text/plain' },
    message: /unsupported media type/,
  }),
  post('a form', 'a=1', {
    status: 400,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    message: /unsupported media type/,
  }),
  post('latin-1', '{}', {
    status: 400,
    headers: { 'Content-Type': 'application/json; charset=iso-8859-1' },
    message: /charset/,
  }),
  post('UTF-16', '{}', {
    status: 400,
    headers: { 'Content-Type': 'application/json; charset=utf-16' },
    message: /charset/,
  }),
  post('UTF-8 said', '{}', {
    status: 201,
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
    asked: { input: {} },
  }),
  post('an unknown encoding', '{}', {
    status: 400,
    headers: { ...JSON_TYPE, 'Content-Encoding': 'rot13' },
    message: /could not be read/,
  }),
  post('an unknown property of a draft', '{"colour":"red"}', {
    path: '/similar',
    status: 400,
    message: /additional properties/,
  }),
  post('__proto__ in a draft', '{"__proto__":{"a":1}}', {
    path: '/similar',
    status: 400,
    message: /additional properties/,
  }),
  post(
    'a mapping of an unknown field',
    '{"fileId":"a","mode":"run","mapping":{"fields":{"id":{"columns":["A"]}},"keyColumns":[]}}',
    { path: '/imports', status: 400, message: /additional properties/ },
  ),
  post(
    'an unknown mode',
    '{"fileId":"a","mode":"now","mapping":{"fields":{},"keyColumns":[]}}',
    { path: '/imports', status: 400, message: /allowed values: dry-run, run/ },
  ),
  post('an unknown way to settle', '{"left":"a","right":"b","kind":"ignore"}', {
    path: '/resolutions',
    status: 400,
    message: /allowed values: join/,
  }),
  post('no other side to settle with', '{"left":"a","kind":"split-scope"}', {
    path: '/resolutions',
    status: 400,
    message: /'right'/,
  }),
  post(
    'consents sent along',
    '{"left":"a","right":"b","kind":"split-scope","consents":[]}',
    { path: '/resolutions', status: 400, message: /additional properties/ },
  ),
  post('an idempotency key of 101', '{}', {
    status: 400,
    headers: { ...JSON_TYPE, 'Idempotency-Key': 'a'.repeat(101) },
    message: /idempotency-key/,
  }),
  post('an idempotency key with a space', '{}', {
    status: 400,
    headers: { ...JSON_TYPE, 'Idempotency-Key': 'a b' },
    message: /idempotency-key/,
  }),
  {
    name: 'invalid UTF-8',
    method: 'POST',
    path: '/initiatives',
    headers: JSON_TYPE,
    body: new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    status: 400,
    message: /not valid UTF-8/,
  },
  {
    name: 'a file as JSON',
    method: 'POST',
    path: '/import-files?name=a.csv',
    headers: JSON_TYPE,
    body: '{}',
    status: 400,
    message: /unsupported media type/,
  },
  {
    name: 'a file without a name',
    method: 'POST',
    path: '/import-files',
    headers: FILE_TYPE,
    body: 'a',
    status: 400,
    message: /'name'/,
  },
  {
    name: 'a file with a control character in its name',
    method: 'POST',
    path: '/import-files?name=a%0Ab',
    headers: FILE_TYPE,
    body: 'a',
    status: 400,
    message: /control characters/,
  },
  {
    name: 'a file as long as allowed',
    method: 'POST',
    path: '/import-files?name=a.csv',
    headers: FILE_TYPE,
    body: new Uint8Array(5 * 1024 * 1024),
    status: 201,
  },
  {
    name: 'a file one byte longer',
    method: 'POST',
    path: '/import-files?name=a.csv',
    headers: FILE_TYPE,
    body: new Uint8Array(5 * 1024 * 1024 + 1),
    status: 400,
    message: /at most 5242880 bytes/,
  },
];

export const revisionCases: readonly HttpCase[] = [
  patch('missing', undefined, changed(0)),
  patch('one revision', '"3"', changed(3)),
  patch('a whole ETag', '"3-aZ_09-x"', changed(3)),
  patch('the newest of a list', '"1", "7-abc" , "2"', changed(7)),
  patch('star', '*', badTag),
  patch('a weak tag', 'W/"3"', badTag),
  patch('no quotes', '3', badTag),
  patch('zero', '"0"', badTag),
  patch('a leading zero', '"03"', badTag),
  patch('negative', '"-1"', badTag),
  patch('an exponent', '"1e3"', badTag),
  patch('unsafe', '"9007199254740993"', badTag),
  patch('one bad of two', '"3", x', badTag),
  patch('a comma alone', ',', badTag),
];
