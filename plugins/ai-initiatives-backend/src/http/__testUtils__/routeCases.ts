import { mockCredentials } from '@backstage/backend-test-utils';
import { HttpCase, JSON_TYPE } from './HttpCase';

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
