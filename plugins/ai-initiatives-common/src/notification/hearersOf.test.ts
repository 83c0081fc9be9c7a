import { hearersOf } from './hearersOf';

const record = {
  owner: 'group:default/claims',
  createdBy: 'user:default/ada',
  readers: ['group:default/audit'],
};
const everybody = [
  'group:default/claims',
  'user:default/ada',
  'group:default/audit',
  'user:default/olga',
  'Claims department',
  'group:default/claims',
];

describe('hearersOf', () => {
  it.each([
    ['public', [...everybody.slice(0, 4)]],
    ['restricted', everybody.slice(0, 3)],
    ['hidden', everybody.slice(0, 3)],
  ] as const)('tells of a %s record %j', (visibility, expected) => {
    expect(hearersOf({ ...record, visibility }, everybody)).toEqual(expected);
  });
});
