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

function meaningPart(
  wanted: ReadonlyMap<string, unknown>,
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
 * Builds the subject space of a collection from its texts, one after the other.
 * They must come in a fixed order: sums are rounded. Without tables it rests on
 * the texts alone.
 */
export class SubjectBuilder {
  private readonly terms: readonly string[];
  private readonly columnOf: ReadonlyMap<string, number>;
  private readonly rows: SparseRow[] = [];
  private readonly tables: LanguageTables | undefined;

  constructor(options: {
    /** Stems that more than one text holds. */
    readonly sharedStems: readonly string[];
    readonly tables?: LanguageTables;
  }) {
    const { sharedStems, tables } = options;
    const wanted = new Set([...sharedStems, ...(tables?.latent.terms ?? [])]);
    this.terms = [...wanted].sort(compareText);
    this.columnOf = new Map(this.terms.map((term, column) => [term, column]));
    this.tables = tables;
  }

  add(text: WeighedTerms): void {
    this.rows.push(toRow(text, this.columnOf));
  }

  *buildInSteps(): Generator<undefined, readonly SubjectPart[]> {
    const { columnOf, tables, terms } = this;
    if (terms.length === 0) {
      return [];
    }
    const latent = yield* this.latentPart();
    yield undefined;
    return tables ? [latent, meaningPart(columnOf, tables.meaning)] : [latent];
  }

  private *latentPart(): Generator<undefined, SubjectPart> {
    const { columnOf, tables, terms } = this;
    const background = tables
      ? yield* backgroundRows(tables.latent, columnOf)
      : [];
    const { dimensions, columnVectors } = yield* trainLatentSpace({
      rows: [...background, ...this.rows],
      columnCount: terms.length,
      dimensions: LATENT_DIMENSIONS,
    });
    yield undefined;
    const quantized = quantizeRows(columnVectors, dimensions);
    yield undefined;
    return toPart('latent', terms, { dimensions, ...quantized });
  }
}
