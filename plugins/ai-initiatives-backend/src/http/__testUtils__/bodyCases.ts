import { HttpCase, JSON_TYPE } from './HttpCase';

const FILE_TYPE = { 'Content-Type': 'application/octet-stream' };

function post(
  name: string,
  body: string,
  rest: Partial<HttpCase> & { status: number },
): HttpCase {
  const base = { method: 'POST', path: '/initiatives', headers: JSON_TYPE };
  return { name, body, ...base, ...rest };
}

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
