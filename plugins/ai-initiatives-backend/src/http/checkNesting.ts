import { InputError } from '@backstage/errors';

const MAX_DEPTH = 32;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);

/**
 * Refuses UTF-8 encoded JSON that is nested deeper than any input of ours: code
 * that walks a value, or puts it into a message, would run out of stack.
 */
export function checkNesting(json: Uint8Array): void {
  let depth = 0;
  let inText = false;
  for (let index = 0; index < json.length; index += 1) {
    const byte = json[index];
    if (byte === QUOTE) {
      inText = !inText;
    } else if (inText) {
      index += byte === BACKSLASH ? 1 : 0;
    } else if (OPEN.has(byte)) {
      depth += 1;
      if (depth > MAX_DEPTH) {
        throw new InputError(
          `it is nested deeper than ${MAX_DEPTH} levels, at byte ${index}`,
        );
      }
    } else if (CLOSE.has(byte)) {
      depth -= 1;
    }
  }
}
