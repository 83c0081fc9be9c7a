import { mockCredentials } from '@backstage/backend-test-utils';
import { HttpCase } from './HttpCase';

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
