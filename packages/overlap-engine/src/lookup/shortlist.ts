import { largestValues } from './largestValues';
import { Postings } from './Postings';
import {
  bytesOfSketch,
  estimatesByByte,
  VALUES_OF_BYTE,
} from './sketchSubject';
import { Query, SlotScorer } from './SlotScorer';

/** At least so many are scored, and so many for each that is looked for. */
const FEWEST_SCORED = 250;
const SCORED_PER_WANTED = 20;
/** So many for each that is scored, those that share most words, are compared by subject beforehand. */
const COMPARED_PER_SCORED = 16;

/** Slots, and the text evidence to expect of each. */
export interface Shortlist {
  readonly slots: Int32Array;
  readonly expected: Float32Array;
}

/** The text evidence to expect of some slots. */
function estimate(
  slots: Int32Array,
  sums: Float32Array,
  wordsPerSum: number,
  { query, postings }: { readonly query: Query; readonly postings: Postings },
): Float32Array {
  const lengths = postings.subjects.lengths();
  const sketches = postings.subjects.sketches();
  const bytes = bytesOfSketch(query.subject.length);
  const estimates = estimatesByByte(query.subject);
  const expected = new Float32Array(slots.length);
  for (let i = 0; i < slots.length; i += 1) {
    const slot = slots[i];
    const start = slot * bytes;
    let product = 0;
    for (let byte = 0; byte < bytes; byte += 1) {
      product += estimates[byte * VALUES_OF_BYTE + sketches[start + byte]];
    }
    const subject = product > 0 ? product * lengths[slot] : 0;
    expected[i] = sums[slot] * wordsPerSum + subject;
  }
  return expected;
}

/**
 * The slots most likely to score best, from rough sums of shared words and
 * sketches of subjects. The same whatever the order of the slots.
 */
export function shortlist(options: {
  readonly query: Query;
  readonly scorer: SlotScorer;
  readonly postings: Postings;
  readonly sums: Float32Array;
  /** How many are looked for. */
  readonly limit: number;
}): Shortlist {
  const { scorer, postings, sums, limit } = options;
  const { wordsPerSum } = scorer;
  const scored = Math.max(FEWEST_SCORED, limit * SCORED_PER_WANTED);
  const compared = scored * COMPARED_PER_SCORED;
  const slots = largestValues(sums, postings.slotCount, compared);
  const expected = estimate(slots, sums, wordsPerSum, options);
  const places = largestValues(expected, slots.length, scored);
  return {
    slots: places.map(place => slots[place]),
    expected: Float32Array.from(places, place => expected[place]),
  };
}
