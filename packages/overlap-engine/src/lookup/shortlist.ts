import { Postings } from './Postings';
import { bytesOfSketch, estimatesByByte } from './sketchSubject';
import { Query, SlotScorer } from './SlotScorer';
import { largestValues } from './largestValues';

/** As many as share most words are compared by subject. */
const COMPARED_BY_SUBJECT = 8_000;
/** As many as come out best are scored. */
const SCORED = 400;

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
      product += estimates[byte * 256 + sketches[start + byte]];
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
}): Shortlist {
  const { scorer, postings, sums } = options;
  const { wordsPerSum } = scorer;
  const slots = largestValues(
    sums,
    postings.slotCount,
    COMPARED_BY_SUBJECT,
  );
  const expected = estimate(slots, sums, wordsPerSum, options);
  const places = largestValues(
    expected,
    slots.length,
    SCORED,
  );
  return {
    slots: places.map(place => slots[place]),
    expected: Float32Array.from(places, place => expected[place]),
  };
}
