import { resolutionOfKey } from './resolutionOfKey';

describe('resolutionOfKey', () => {
  it('takes 1 to 5 in the order they are shown', () => {
    expect(['1', '2', '3', '4', '5'].map(resolutionOfKey)).toEqual([
      'join',
      'build-on',
      'split-scope',
      'deliberate-parallel',
      'not-an-overlap',
    ]);
    expect(['0', '6', '12', 'j', ''].map(resolutionOfKey)).toEqual(
      Array(5).fill(undefined),
    );
  });
});
