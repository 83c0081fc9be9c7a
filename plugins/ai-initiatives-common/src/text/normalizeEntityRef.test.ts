import { normalizeEntityRef } from './normalizeEntityRef';

describe('normalizeEntityRef', () => {
  it.each([
    ['component:default/pay', 'component:default/pay'],
    ['Component:Default/Pay-API_2.0', 'component:default/pay-api_2.0'],
    ['component:pay', 'component:default/pay'],
    [
      `component:default/${'a'.repeat(63)}`,
      `component:default/${'a'.repeat(63)}`,
    ],
    [`component:default/${'a'.repeat(64)}`, undefined],
    [`component:${'n'.repeat(64)}/a`, undefined],
    ['pay', undefined],
    ['', undefined],
    [':', undefined],
    ['component:', undefined],
    [':default/pay', undefined],
    ['component:default/', undefined],
    ['component:/pay', undefined],
    ['component:default/pay/more', undefined],
    ['component:default:pay', undefined],
    ['a/b:c', undefined],
    ['component:default/pay api', undefined],
    ['component:default/-pay', undefined],
    ['component:default/pay.', undefined],
    ['component:default/päy', undefined],
    ['component:default/İ', undefined],
    ['component:default/..', undefined],
    ['component:default/pay\n', undefined],
    ['component:default/<script>', undefined],
  ])('%j → %j', (value, expected) => {
    expect(normalizeEntityRef(value)).toBe(expected);
    expect(normalizeEntityRef(expected ?? value)).toBe(expected);
  });
});
