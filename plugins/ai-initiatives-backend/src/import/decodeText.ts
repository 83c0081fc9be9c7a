import { InputError } from '@backstage/errors';
import type { ImportFile } from 'backstage-plugin-ai-initiatives-common';

const PROBE = 8 * 1024;
const REPLACEMENT = '\ufffd';
// What Windows-1252 has where ISO 8859-1 has control characters; 0 is unused.
const WINDOWS_1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** A file's text, how it was encoded, and what deserves a look. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: ImportFile['encoding'];
  readonly warnings: readonly string[];
}

/** Bytes outside ASCII: built like UTF-8 or standing alone. */
interface ByteShapes {
  readonly sequences: number;
  readonly strays: number;
}

function sequenceLength(byte: number): number {
  if (byte >= 0xc0 && byte < 0xe0) {
    return 2;
  }
  if (byte >= 0xe0 && byte < 0xf0) {
    return 3;
  }
  return byte >= 0xf0 && byte < 0xf8 ? 4 : 0;
}

function byteShapes(bytes: Uint8Array): ByteShapes {
  let sequences = 0;
  let strays = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] < 0x80) {
      continue;
    }
    const length = sequenceLength(bytes[at]);
    let next = at + 1;
    while (
      next < at + length &&
      next < bytes.length &&
      (bytes[next] & 0xc0) === 0x80
    ) {
      next++;
    }
    if (length > 0 && next === at + length) {
      sequences++;
      at = next - 1;
    } else if (length === 0 || next < bytes.length) {
      strays++;
    } else {
      // The end of the file cuts a character in two: that says nothing.
      break;
    }
  }
  return { sequences, strays };
}

function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    bytes.byteLength,
  ).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, character => {
    const meant = WINDOWS_1252[character.charCodeAt(0) - 0x80];
    return meant === '\0' ? character : meant;
  });
}

function decodeUtf8(bytes: Uint8Array): DecodedText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', warnings: [] };
  } catch {
    const { sequences, strays } = byteShapes(bytes);
    if (sequences > strays) {
      const text = new TextDecoder('utf-8').decode(bytes);
      return { text, encoding: 'utf-8', warnings: [] };
    }
    return {
      text: decodeWindows1252(bytes),
      encoding: 'windows-1252',
      warnings: [
        'The file is not UTF-8 and was read as Windows-1252, which is a guess: check names with accents and quotes in the preview',
      ],
    };
  }
}

function decodeAny(bytes: Uint8Array): DecodedText {
  const mark = (bytes[0] << 8) | bytes[1];
  if (mark === 0xfffe || mark === 0xfeff) {
    const encoding = mark === 0xfffe ? 'utf-16le' : 'utf-16be';
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, encoding, warnings: [`The file was read as ${encoding}`] };
  }
  if (bytes.subarray(0, PROBE).includes(0)) {
    throw new InputError(
      'The file is not a text file; save it as CSV or JSON in UTF-8',
    );
  }
  return decodeUtf8(bytes);
}

/** Finds out how a file is encoded; what was lost or guessed is always said. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decodeAny(bytes);
  const lost = decoded.text.split(REPLACEMENT).length - 1;
  return lost === 0
    ? decoded
    : {
        ...decoded,
        warnings: [
          ...decoded.warnings,
          `The file has ${lost} damaged characters, shown as ${REPLACEMENT}`,
        ],
      };
}
