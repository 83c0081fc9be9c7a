import { BadInputCase, decide, get, register } from './BadInputCase';

/** Group N: numbers. */
export const numberCases: readonly BadInputCase[] = [
  {
    id: 'N1',
    about: 'limit=0',
    request: get('/initiatives?limit=0'),
    status: 200,
    holds: { items: [], totalItems: expect.any(Number) },
  },
  ...['-1', '101', 'abc', '', '1&limit=2'].map((value, index) => ({
    id: ['N2', 'N3', 'N4', 'N4', 'N4'][index],
    about: `limit=${value}`,
    request: get(`/initiatives?limit=${value}`),
    status: 400,
    says: /limit/,
  })),
  {
    id: 'N5',
    about: 'limit=1e1',
    request: get('/initiatives?limit=1e1'),
    status: 200,
    holds: { limit: 10 },
  },
  {
    id: 'N6',
    about: 'offset that is no safe integer',
    request: get('/initiatives?offset=9007199254740993'),
    status: 400,
    says: /offset/,
  },
  ...['3', '"x"', '"-1"', '"1.5"'].map(tag => ({
    id: 'N11',
    about: `If-Match ${tag}`,
    request: (world: { initiative: string }) => ({
      method: 'PATCH',
      path: `/initiatives/${world.initiative}`,
      body: { stage: 'pilot' },
      headers: { 'if-match': tag },
    }),
    status: 400,
    says: /If-Match must be the ETag/,
  })),
  {
    id: 'N13',
    about: 'a target beyond what can be compared',
    request: register({ expectedOutcomes: [{ statement: 'a', target: 1e16 }] }),
    status: 400,
    says: /expectedOutcomes\[0\].target must be a number between/,
  },
  {
    id: 'N14',
    about: 'a target that is a list',
    request: decide({ expectedOutcomes: [{ statement: 'a', target: [1] }] }),
    status: 400,
    says: /target/,
  },
  {
    id: 'N15',
    about: 'numbers as people type them',
    request: register({
      expectedOutcomes: [{ statement: 'a', baseline: ' 7.50', target: '0' }],
    }),
    status: 201,
    holds: {
      initiative: {
        expectedOutcomes: [{ statement: 'a', baseline: 7.5, target: 0 }],
      },
    },
  },
  {
    id: 'N16',
    about: '101 observations of an outcome',
    request: register({
      expectedOutcomes: [
        {
          statement: 'a',
          observations: Array(101).fill({ on: '2026-01-01', value: 1 }),
        },
      ],
    }),
    status: 400,
    says: /observations must have at most 100 items/,
  },
  {
    id: 'N17',
    about: 'an unknown level of risk in a filter',
    request: get('/initiatives?risk=low'),
    status: 400,
    says: /risk/,
  },
  {
    id: 'N18',
    about: 'an unknown result in a filter',
    request: get('/decisions?outcome=unknown'),
    status: 400,
    says: /outcome/,
  },
  {
    id: 'N12',
    about: 'totals are numbers',
    request: get('/decisions'),
    status: 200,
    holds: { totalItems: expect.any(Number) },
  },
];

const day = /must be a calendar day between 1900 and 2200/;

/** Group D: days and instants. */
export const dateCases: readonly BadInputCase[] = [
  ...[
    ['D1', '2026-02-29'],
    ['D3', '2026-13-01'],
    ['D3', '2026-00-10'],
    ['D3', '2026-1-5'],
    ['D4', '31/01/2026'],
    ['D5', '2026-01-31T10:00:00Z'],
    ['D6', '2026-01-31T10:00:00'],
    ['D7', '2026-03-29T02:30'],
    ['D8', '2016-12-31T23:59:60Z'],
    ['D9', '0000-01-01'],
    ['D9', '9999-12-31'],
    ['D9', '10000-01-01'],
    ['D9', 'infinity'],
  ].map(([id, date]) => ({
    id,
    about: date,
    request: decide({ date }),
    status: 400,
    says: day,
  })),
  ...['2026-02-30', '', 20260101].map(on => ({
    id: 'D10',
    about: `an observation on ${JSON.stringify(on)}`,
    request: decide({
      expectedOutcomes: [{ statement: 'a', observations: [{ on, value: 1 }] }],
    }),
    status: 400,
    says: /on/,
  })),
  {
    id: 'D11',
    about: 'an observation that says nothing',
    request: register({
      expectedOutcomes: [
        { statement: 'a', observations: [{ on: '2026-01-01', source: 'x' }] },
      ],
    }),
    status: 400,
    says: /a result or a note is required/,
  },
  {
    id: 'D2',
    about: 'a leap day',
    request: decide({ date: '2028-02-29' }),
    status: 201,
    holds: { decision: { date: '2028-02-29' } },
  },
  {
    id: 'D10',
    about: 'review before the decision',
    request: decide({ date: '2026-03-01', reviewBy: '2026-02-01' }),
    status: 400,
    says: /reviewBy must not be before date 2026-03-01/,
  },
];
