import { HttpCase } from './HttpCase';

/** Which parameters there are, how often, and numbers in them. */
export const parameterCases: readonly HttpCase[] = [
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
    name: 'parameters on a POST',
    method: 'POST',
    path: '/verification?a=1',
    status: 400,
    message: /Unknown/,
  },
];
