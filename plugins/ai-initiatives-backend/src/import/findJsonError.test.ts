import fc from 'fast-check';
import { findJsonError } from './findJsonError';

describe('findJsonError', () => {
  it('agrees with the platform on what is JSON', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom(
          '',
          ',',
          '"',
          '{',
          '}',
          '[',
          ']',
          ':',
          '\\',
          '0',
          'e',
          ' ',
          'x',
        ),
        (json, place, character) => {
          const at = place % (json.length + 1);
          const text = `${json.slice(0, at)}${character}${json.slice(at)}`;
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          const found = findJsonError(text);
          expect(found === undefined).toBe(isJson);
          expect(found ?? 0).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
