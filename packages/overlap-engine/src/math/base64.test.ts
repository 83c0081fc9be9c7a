import fc from 'fast-check';
import {
  floatsFromBase64,
  floatsToBase64,
  fromBase64,
  toBase64,
} from './base64';

describe('base64', () => {
  it('gives back all bytes, also of long texts', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), bytes => {
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
    const long = Uint8Array.from({ length: 50_000 }, (_, i) => i % 251);
    expect(fromBase64(toBase64(long))).toEqual(long);
  });

  it('writes floats in one byte order', () => {
    expect(floatsToBase64([1, -2])).toBe('AACAPwAAAMA=');
    fc.assert(
      fc.property(fc.float32Array(), floats => {
        expect(floatsFromBase64(floatsToBase64(floats))).toEqual(floats);
      }),
    );
  });
});
