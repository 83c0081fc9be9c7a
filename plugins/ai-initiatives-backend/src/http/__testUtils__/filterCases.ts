import { HttpCase } from './HttpCase';

const repeat = (part: string, times: number) =>
  Array.from({ length: times }, () => part).join('&');

/** What is searched for and filtered by. */
export const filterCases: readonly HttpCase[] = [
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
];
