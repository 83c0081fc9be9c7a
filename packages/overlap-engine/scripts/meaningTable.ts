import { compareText } from '../src/compareText';
import { toBase64 } from '../src/math/base64';
import { runToEnd } from '../src/math/runToEnd';
import { symmetricEigen } from '../src/math/symmetricEigen';
import { quantizeRows } from '../src/subject/quantizeRows';
import { EncodedTables } from '../src/tables/decodeTables';
import { adaptToTexts } from './adaptToTexts';
import { COMMON_WORDS, StemVector } from './readWordVectors';
import { StemTie } from './readWordNet';
import { WeighedTexts } from './weighTexts';

const DIMENSIONS = 64;
const MOST_STEMS = 17_000;
/** A stem in so many texts of our kind is kept however rare it is elsewhere. */
const FEWEST_TEXTS = 3;
/** Directions that nearly all words share say nothing about their meaning. */
const COMMON_DIRECTIONS = 3;
const TIE_WEIGHT = 2;
const ROUNDS = 10;
/** Rank at which a word is fully out of the ordinary. */
const ORDINARY_RANK = 10_000;
const RANK_OFFSET = 20;
const RARITY_POWER = 0.3;
const WHOLE = 255;

type Rows = Float64Array[];

/** Moves all rows so that the mean of the first ones is zero. */
function subtractMean(rows: Rows, count: number): void {
  const mean = new Float64Array(rows[0].length);
  rows
    .slice(0, count)
    .forEach(row => row.forEach((value, k) => (mean[k] += value)));
  rows.forEach(row => mean.forEach((sum, k) => (row[k] -= sum / count)));
}

function toUnitLength(rows: Rows): void {
  rows.forEach(row => {
    const norm = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    row.forEach((value, k) => (row[k] = norm > 0 ? value / norm : 0));
  });
}

/** The directions in which the rows vary most, as columns. */
function principalDirections(rows: Rows): Float64Array {
  const size = rows[0].length;
  const products = new Float64Array(size * size);
  for (const row of rows) {
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) {
        products[i * size + j] += row[i] * row[j];
      }
    }
  }
  return runToEnd(symmetricEigen(products, size)).vectors;
}

function project(
  row: Float64Array,
  directions: Float64Array,
  count: number,
): Float64Array {
  const size = row.length;
  return Float64Array.from({ length: count }, (_, direction) =>
    row.reduce(
      (sum, value, k) => sum + value * directions[k * size + direction],
      0,
    ),
  );
}

function removeCommonDirections(rows: Rows, count: number): void {
  const size = rows[0].length;
  const directions = principalDirections(rows.slice(0, count));
  for (const row of rows) {
    project(row, directions, COMMON_DIRECTIONS).forEach((length, direction) => {
      for (let k = 0; k < size; k += 1) {
        row[k] -= length * directions[k * size + direction];
      }
    });
  }
}

/** Ties in both directions, by place, the stronger one counting. */
function neighbours(
  ties: readonly StemTie[],
  placeOf: ReadonlyMap<string, number>,
): Map<number, number>[] {
  const oneWay = Array.from(placeOf, () => new Map<number, number>());
  for (const { from, to, strength } of ties) {
    const [a, b] = [placeOf.get(from), placeOf.get(to)];
    if (a !== undefined && b !== undefined) {
      oneWay[a].set(b, (oneWay[a].get(b) ?? 0) + strength);
    }
  }
  const bothWays = oneWay.map(own => new Map(own));
  oneWay.forEach((own, a) =>
    own.forEach((strength, b) =>
      bothWays[b].set(a, Math.max(bothWays[b].get(a) ?? 0, strength)),
    ),
  );
  return bothWays;
}

/** One round of drawing tied stems together, each held by its own place. */
function drawOnce(
  rows: Rows,
  drawn: Rows,
  ties: readonly ReadonlyMap<number, number>[],
): Rows {
  return rows.map((own, place) => {
    const total = [...ties[place].values()].reduce((a, b) => a + b, 0);
    const pull = TIE_WEIGHT * Math.min(1, total);
    const result = Float64Array.from(own);
    for (const [other, strength] of ties[place]) {
      const part = (pull * strength) / total;
      drawn[other].forEach((value, k) => (result[k] += part * value));
    }
    return result.map(value => value / (1 + pull));
  });
}

/** Draws the vectors of tied stems together, without letting go of their own places. */
function drawTogether(
  rows: Rows,
  ties: readonly ReadonlyMap<number, number>[],
): Rows {
  let drawn = rows;
  for (let round = 0; round < ROUNDS; round += 1) {
    drawn = drawOnce(rows, drawn, ties);
  }
  return drawn;
}

function rarityOf(rank: number): number {
  const share = ((rank + RANK_OFFSET) / ORDINARY_RANK) ** RARITY_POWER;
  return Math.min(1, share);
}

/** Places of all stems in the full number of dimensions. */
function placeStems(
  stems: readonly StemVector[],
  ties: readonly StemTie[],
  commonCount: number,
): Rows {
  const rows = stems.map(({ vector }) => Float64Array.from(vector));
  subtractMean(rows, commonCount);
  removeCommonDirections(rows, commonCount);
  toUnitLength(rows);
  const placeOf = new Map(stems.map(({ stem }, place) => [stem, place]));
  const drawn = drawTogether(rows, neighbours(ties, placeOf));
  subtractMean(drawn, commonCount);
  toUnitLength(drawn);
  return drawn;
}

/**
 * Vectors of word meanings: those of a large collection of general texts,
 * corrected by a dictionary of senses and then by texts of our kind. Stems come
 * from common to rare.
 */
export function meaningTable(
  stems: readonly StemVector[],
  ties: readonly StemTie[],
  collection: WeighedTexts,
): EncodedTables['meaning'] {
  const commonCount = stems.filter(({ rank }) => rank < COMMON_WORDS).length;
  const rows = placeStems(stems, ties, commonCount);
  const directions = principalDirections(rows.slice(0, commonCount));
  const isOurs = (stem: string) =>
    (collection.frequencies.get(stem) ?? 0) >= FEWEST_TEXTS;
  const ours = stems.filter(({ stem }) => isOurs(stem)).length;
  const others = stems
    .filter(({ stem }) => !isOurs(stem))
    .slice(0, Math.max(0, MOST_STEMS - ours));
  const keptOthers = new Set(others.map(({ stem }) => stem));
  const placed = stems.flatMap(({ stem, rank }, place) => {
    if (!isOurs(stem) && !keptOthers.has(stem)) {
      return [];
    }
    const vector = project(rows[place], directions, DIMENSIONS);
    toUnitLength([vector]);
    return [{ stem, rarity: rarityOf(rank), vector }];
  });
  const kept = adaptToTexts(placed, collection).sort((a, b) =>
    compareText(a.stem, b.stem),
  );
  const { rows: bytes } = quantizeRows(
    Float64Array.from(kept.flatMap(({ vector }) => Array.from(vector))),
    DIMENSIONS,
  );
  return {
    stems: kept.map(({ stem }) => stem).join(' '),
    dimensions: DIMENSIONS,
    rows: toBase64(new Uint8Array(bytes.buffer)),
    rarities: toBase64(
      Uint8Array.from(kept, ({ rarity }) => Math.round(WHOLE * rarity)),
    ),
  };
}
