import { compareText } from '../compareText';
import { floatsToBase64, toBase64 } from '../math/base64';
import { LATENT_DIMENSIONS } from '../parameters';
import { LanguageTables, TermSpace } from '../tables/LanguageTables';
import { SubjectPart } from '../types';
import { WeighedTerms } from './SubjectSpace';
import { quantizeRows } from './quantizeRows';
import { SparseRow, trainLatentSpace } from './trainLatentSpace';

/** A text as a row of unit length over numbered terms. */
function toRow(
  { terms, weights }: WeighedTerms,
  columnOf: ReadonlyMap<string, number>,
): SparseRow {
  const columns: number[] = [];
  const values: number[] = [];
  let squares = 0;
  terms.forEach((term, index) => {
    const column = columnOf.get(term);
    if (column !== undefined) {
      columns.push(column);
      values.push(weights[index]);
      squares += weights[index] ** 2;
    }
  });
  const norm = Math.sqrt(squares);
  return { columns, values: values.map(value => value / norm) };
}

/** The background as one row per direction: it stands for all its documents. */
function* backgroundRows(
  { dimensions, terms, rows, scales }: TermSpace,
  columnOf: ReadonlyMap<string, number>,
): Generator<undefined, SparseRow[]> {
  const columns = Int32Array.from(terms, term => columnOf.get(term)!);
  const result: SparseRow[] = [];
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    const values = new Float64Array(terms.length);
    for (let place = 0; place < terms.length; place += 1) {
      values[place] = rows[place * dimensions + dimension] * scales[place];
    }
    result.push({ columns, values });
    yield undefined;
  }
  return result;
}

function toPart(
  kind: SubjectPart['kind'],
  terms: readonly string[],
  { dimensions, rows, scales }: Omit<TermSpace, 'terms'>,
): SubjectPart {
  return {
    kind,
    dimensions,
    terms,
    rows: toBase64(new Uint8Array(rows.buffer)),
    scales: floatsToBase64(scales),
  };
}

function* latentPart(
  texts: readonly WeighedTerms[],
  terms: readonly string[],
  background: TermSpace | undefined,
): Generator<undefined, SubjectPart> {
  const columnOf = new Map(terms.map((term, column) => [term, column]));
  const rows = background ? yield* backgroundRows(background, columnOf) : [];
  for (const text of texts) {
    rows.push(toRow(text, columnOf));
    yield undefined;
  }
  const { dimensions, columnVectors } = yield* trainLatentSpace({
    rows,
    columnCount: terms.length,
    dimensions: LATENT_DIMENSIONS,
  });
  yield undefined;
  const quantized = quantizeRows(columnVectors, dimensions);
  yield undefined;
  return toPart('latent', terms, { dimensions, ...quantized });
}

function meaningPart(
  wanted: ReadonlySet<string>,
  { dimensions, terms, rows, scales }: TermSpace,
): SubjectPart {
  const places = terms.flatMap((term, place) =>
    wanted.has(term) ? [place] : [],
  );
  const kept = new Int8Array(places.length * dimensions);
  places.forEach((place, index) =>
    kept.set(
      rows.subarray(place * dimensions, (place + 1) * dimensions),
      index * dimensions,
    ),
  );
  return toPart(
    'meaning',
    places.map(place => terms[place]),
    {
      dimensions,
      rows: kept,
      scales: Float32Array.from(places, place => scales[place]),
    },
  );
}

/**
 * Builds the subject space of a collection. The texts must come in a fixed
 * order: sums are rounded. Without tables it rests on the texts alone.
 */
export function* buildSubject(options: {
  readonly texts: readonly WeighedTerms[];
  /** Stems that more than one text holds. */
  readonly sharedStems: readonly string[];
  readonly tables?: LanguageTables;
}): Generator<undefined, readonly SubjectPart[]> {
  const { texts, sharedStems, tables } = options;
  const wanted = new Set([...sharedStems, ...(tables?.latent.terms ?? [])]);
  if (wanted.size === 0) {
    return [];
  }
  const terms = [...wanted].sort(compareText);
  const latent = yield* latentPart(texts, terms, tables?.latent);
  yield undefined;
  return tables ? [latent, meaningPart(wanted, tables.meaning)] : [latent];
}
