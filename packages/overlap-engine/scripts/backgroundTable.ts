import { compareText } from '../src/compareText';
import { floatsToBase64, toBase64 } from '../src/math/base64';
import { runToEnd } from '../src/math/runToEnd';
import { LATENT_DIMENSIONS } from '../src/parameters';
import { quantizeRows } from '../src/subject/quantizeRows';
import { trainLatentSpace } from '../src/subject/trainLatentSpace';
import { EncodedTables } from '../src/tables/decodeTables';
import { WeighedTexts } from './weighTexts';

/** Terms in fewer documents say next to nothing about the language. */
const FEWEST_DOCUMENTS = { stem: 3, pair: 4 };

function numbersToBase64(numbers: readonly number[]): string {
  const view = new DataView(new ArrayBuffer(numbers.length * 2));
  numbers.forEach((number, index) => view.setUint16(index * 2, number, true));
  return toBase64(new Uint8Array(view.buffer));
}

/** Document frequencies and latent term vectors of a collection of texts. */
export function backgroundTable({
  documentCount,
  frequencies,
  texts,
}: WeighedTexts): EncodedTables['background'] {
  const kept = [...frequencies].sort(([a], [b]) => compareText(a, b));
  const stems = kept.filter(
    ([term, count]) => !term.includes(' ') && count >= FEWEST_DOCUMENTS.stem,
  );
  const placeOf = new Map(stems.map(([stem], place) => [stem, place]));
  const pairs = kept.filter(
    ([term, count]) => term.includes(' ') && count >= FEWEST_DOCUMENTS.pair,
  );

  const rows = texts.map(({ terms, weights }) => {
    const known = terms.flatMap((term, index) =>
      placeOf.has(term) ? [index] : [],
    );
    const norm = Math.sqrt(
      known.reduce((total, index) => total + weights[index] ** 2, 0),
    );
    return {
      columns: known.map(index => placeOf.get(terms[index])!),
      values: known.map(index => weights[index] / norm),
    };
  });
  const { dimensions, columnVectors, singularValues } = runToEnd(
    trainLatentSpace({
      rows,
      columnCount: stems.length,
      dimensions: LATENT_DIMENSIONS,
    }),
  );
  const weighted = columnVectors.map(
    (value, index) => value * singularValues[index % dimensions],
  );
  const quantized = quantizeRows(weighted, dimensions);
  return {
    documentCount,
    stems: stems.map(([stem]) => stem).join(' '),
    stemFrequencies: numbersToBase64(stems.map(([, count]) => count)),
    pairs: numbersToBase64(
      pairs.flatMap(([pair, count]) => {
        const [first, second] = pair.split(' ');
        return [placeOf.get(first)!, placeOf.get(second)!, count];
      }),
    ),
    dimensions,
    rows: toBase64(new Uint8Array(quantized.rows.buffer)),
    scales: floatsToBase64(quantized.scales),
  };
}
