import { floatsFromBase64, fromBase64 } from '../math/base64';
import { LanguageTables, TermSpace } from './LanguageTables';

/** Language tables as text. Lists of stems are joined by spaces. @public */
export interface EncodedTables {
  readonly language: string;
  readonly background: {
    readonly documentCount: number;
    /** Ascending. */
    readonly stems: string;
    /** Documents per stem: little-endian 16-bit numbers as base64. */
    readonly stemFrequencies: string;
    /** Adjacent stems: position of the first, position of the second, documents. */
    readonly pairs: string;
    readonly dimensions: number;
    /** One row per stem. */
    readonly rows: string;
    readonly scales: string;
  };
  readonly meaning: {
    readonly stems: string;
    readonly dimensions: number;
    readonly rows: string;
    /** How far out of the ordinary each stem is, 0 to 255. */
    readonly rarities: string;
  };
}

const WHOLE = 255;

function numbersOf(text: string): Uint16Array {
  const bytes = fromBase64(text);
  const view = new DataView(bytes.buffer);
  return Uint16Array.from({ length: bytes.length / 2 }, (_, i) =>
    view.getUint16(i * 2, true),
  );
}

function signedBytes(text: string): Int8Array {
  return new Int8Array(fromBase64(text).buffer);
}

function frequencies({
  stemFrequencies,
  pairs,
  stems,
}: EncodedTables['background']): Record<string, number> {
  const terms = stems.split(' ');
  const counted = numbersOf(stemFrequencies);
  const entries = terms.map((term, i): [string, number] => [term, counted[i]]);
  const triples = numbersOf(pairs);
  for (let i = 0; i < triples.length; i += 3) {
    const pair = `${terms[triples[i]]} ${terms[triples[i + 1]]}`;
    entries.push([pair, triples[i + 2]]);
  }
  return Object.fromEntries(entries);
}

function meaningSpace(encoded: EncodedTables['meaning']): TermSpace {
  const { dimensions, stems } = encoded;
  const rows = signedBytes(encoded.rows);
  const rarities = fromBase64(encoded.rarities);
  const scales = Float32Array.from(rarities, (rarity, term) => {
    let squares = 0;
    for (let i = term * dimensions; i < (term + 1) * dimensions; i += 1) {
      squares += rows[i] ** 2;
    }
    return squares > 0 ? rarity / WHOLE / Math.sqrt(squares) : 0;
  });
  return { dimensions, terms: stems.split(' '), rows, scales };
}

/** Reads tables written by this package's table maker. @public */
export function decodeTables(encoded: EncodedTables): LanguageTables {
  const { language, background, meaning } = encoded;
  return {
    language,
    background: {
      documentCount: background.documentCount,
      documentFrequencies: frequencies(background),
    },
    latent: {
      dimensions: background.dimensions,
      terms: background.stems.split(' '),
      rows: signedBytes(background.rows),
      scales: floatsFromBase64(background.scales),
    },
    meaning: meaningSpace(meaning),
  };
}
