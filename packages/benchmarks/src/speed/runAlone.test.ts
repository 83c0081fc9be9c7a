import { explainEnd } from './runAlone';

describe('explainEnd', () => {
  it.each([
    [
      { code: 134, signal: null, errors: 'FATAL ERROR: … heap out of memory' },
      'takes more than the 512 MB of memory it may have',
    ],
    [
      { code: null, signal: 'SIGKILL', errors: '' },
      'takes more than the 512 MB of memory it may have',
    ],
    [
      { code: 1, signal: null, errors: 'RangeError: too long\n  at …\n' },
      'ended with 1: RangeError: too long',
    ],
    [
      { code: null, signal: 'SIGTERM', errors: '' },
      'ended with SIGTERM: without a word',
    ],
  ])('explains %j', (end, line) => {
    expect(explainEnd(end, 512)).toBe(line);
  });
});
