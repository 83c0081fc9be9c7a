import { bandOf } from './types';

describe('bandOf', () => {
  it.each([
    [1, 'likely'],
    [0.5, 'likely'],
    [0.4999, 'related'],
    [0.3, 'related'],
    [0.2999, 'listed'],
    [0, 'listed'],
  ])('%p → %s', (probability, band) => {
    expect(bandOf(probability)).toBe(band);
  });
});
