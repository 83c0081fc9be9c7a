import { readUrlFilters } from '../../urlFilters';
import {
  decisionFilters,
  isFiltered,
  toDecisionQuery,
} from './decisionFilters';

const me = ['user:default/ada', 'group:default/team-claims'];
const read = (search: string) =>
  readUrlFilters(decisionFilters, new URLSearchParams(search));

describe('toDecisionQuery', () => {
  it.each([
    ['', { challenged: undefined, decisionMaker: undefined }],
    ['challenged=true', { challenged: true }],
    ['mine=true', { decisionMaker: me }],
  ])('asks with %j for %j', (search, expected) => {
    const filters = read(search);
    expect(toDecisionQuery(filters, me)).toMatchObject(expected);
    expect(isFiltered(filters)).toBe(search !== '');
  });

  it('waits until it knows who asks, where that matters', () => {
    expect(toDecisionQuery(read('mine=true'), [])).toBeUndefined();
    expect(toDecisionQuery(read('challenged=true'), [])).toBeDefined();
  });
});
