import { floatsFromBase64, fromBase64 } from '../math/base64';
import { SubjectPart } from '../types';
import { TermSpace } from '../tables/LanguageTables';

/** A text's terms and weights, parallel. */
export interface WeighedTerms {
  readonly terms: readonly string[];
  readonly weights: readonly number[];
}

/** How far a text lies in every direction of a space of terms, as a unit vector; zero when no term is known. */
export type Direction = Float32Array;

/** Finds the direction of texts in one space of terms. */
export class SubjectSpace {
  private readonly places: ReadonlyMap<string, number>;

  constructor(private readonly space: TermSpace) {
    this.places = new Map(space.terms.map((term, place) => [term, place]));
  }

  static ofPart(part: SubjectPart): SubjectSpace {
    return new SubjectSpace({
      dimensions: part.dimensions,
      terms: part.terms,
      rows: new Int8Array(fromBase64(part.rows).buffer),
      scales: floatsFromBase64(part.scales),
    });
  }

  get dimensions(): number {
    return this.space.dimensions;
  }

  directionOf({ terms, weights }: WeighedTerms): Direction {
    const { dimensions, rows, scales } = this.space;
    const sums = new Float64Array(dimensions);
    for (let index = 0; index < terms.length; index += 1) {
      const place = this.places.get(terms[index]);
      if (place !== undefined) {
        const factor = weights[index] * scales[place];
        const start = place * dimensions;
        for (let k = 0; k < dimensions; k += 1) {
          sums[k] += factor * rows[start + k];
        }
      }
    }
    let squares = 0;
    for (let k = 0; k < dimensions; k += 1) {
      squares += sums[k] * sums[k];
    }
    const norm = Math.sqrt(squares);
    for (let k = 0; k < dimensions && norm > 0; k += 1) {
      sums[k] /= norm;
    }
    return new Float32Array(sums);
  }
}
