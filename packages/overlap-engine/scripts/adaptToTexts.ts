import { WeighedTexts } from './weighTexts';

/** A stem with its place in the space of meanings. */
export interface PlacedStem {
  readonly stem: string;
  /** How far out of the ordinary the stem is, 0 to 1. */
  readonly rarity: number;
  readonly vector: Float64Array;
}

/** A word in fewer texts cannot be placed by its company. */
const FEWEST_TEXTS_TO_PLACE = 5;
/** In so many texts the company of a word shows what it means there. */
const FEWEST_TEXTS_TO_MOVE = 20;
const MOVE = 0.3;
const onlyDigits = /^\d+$/;

function toUnitLength(vector: Float64Array): Float64Array {
  const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return vector.map(value => (norm > 0 ? value / norm : 0));
}

function addTo(sum: Float64Array, vector: Float64Array, factor: number): void {
  for (let k = 0; k < sum.length; k += 1) {
    sum[k] += factor * vector[k];
  }
}

/** For every stem, where the texts that hold it point to, against where all texts point to. */
function companyOfStems(
  stems: readonly PlacedStem[],
  { texts, frequencies }: WeighedTexts,
): Map<string, Float64Array> {
  const size = stems[0].vector.length;
  const placed = new Map(stems.map(stem => [stem.stem, stem]));
  const mean = new Float64Array(size);
  const sums = new Map<string, Float64Array>();
  for (const { terms, weights } of texts) {
    const direction = new Float64Array(size);
    terms.forEach((term, index) => {
      const stem = placed.get(term);
      if (stem) {
        addTo(direction, stem.vector, weights[index] * stem.rarity);
      }
    });
    const unit = toUnitLength(direction);
    addTo(mean, unit, 1 / texts.length);
    for (const term of terms.filter(item => !item.includes(' '))) {
      const sum = sums.get(term) ?? new Float64Array(size);
      sums.set(term, sum);
      addTo(sum, unit, 1);
    }
  }
  for (const [term, sum] of sums) {
    addTo(sum, mean, -frequencies.get(term)!);
    sums.set(term, toUnitLength(sum));
  }
  return sums;
}

/**
 * Fits meanings learnt from general texts to texts of our kind: words that
 * general texts do not have get the place of the company they keep, and frequent
 * ones move towards it.
 */
export function adaptToTexts(
  stems: readonly PlacedStem[],
  collection: WeighedTexts,
): PlacedStem[] {
  const { frequencies } = collection;
  const company = companyOfStems(stems, collection);
  const known = new Set(stems.map(({ stem }) => stem));
  const moved = stems.map(placed => {
    const pull = company.get(placed.stem);
    if (!pull || frequencies.get(placed.stem)! < FEWEST_TEXTS_TO_MOVE) {
      return placed;
    }
    const vector = placed.vector.slice();
    addTo(vector, pull, MOVE);
    return { ...placed, vector: toUnitLength(vector) };
  });
  const added = [...company]
    .filter(
      ([stem]) =>
        !known.has(stem) &&
        !onlyDigits.test(stem) &&
        frequencies.get(stem)! >= FEWEST_TEXTS_TO_PLACE,
    )
    .map(([stem, vector]) => ({ stem, rarity: 1, vector }));
  return [...moved, ...added];
}
