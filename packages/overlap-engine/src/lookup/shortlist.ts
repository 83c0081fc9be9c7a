import { SlotScorer, Query } from './SlotScorer';
import { Postings } from './Postings';
import { bytesOfSketch, estimatesByByte } from './sketchSubject';
import { valueOfRank } from './valueOfRank';

/** As many as share most words are compared by subject. */
const COMPARED_BY_SUBJECT = 16_000;
/** As many as come out best are scored. */
const SCORED = 400;
/** Text evidence above which slots are not told apart beforehand: they are all scored. */
const PLENTY = 0.5;

/**
 * The slots most likely to score best, from rough sums of shared words and
 * sketches of subjects. The same whatever the order of the slots.
 */
export function shortlist(options: {
  readonly query: Query;
  readonly scorer: SlotScorer;
  readonly postings: Postings;
  readonly sums: Float32Array;
}): Int32Array {
  const { query, scorer, postings, sums } = options;
  const { slotCount } = postings;
  const { wordsPerSum } = scorer;
  const leastSum = valueOfRank({
    values: sums,
    count: slotCount,
    rank: COMPARED_BY_SUBJECT,
    most: PLENTY / wordsPerSum,
  });
  const slots: number[] = [];
  for (let slot = 0; slot < slotCount; slot += 1) {
    if (sums[slot] > 0 && sums[slot] >= leastSum) {
      slots.push(slot);
    }
  }
  const lengths = postings.subjects.lengths();
  const sketches = postings.subjects.sketches();
  const bytes = bytesOfSketch(query.subject.length);
  const estimates = estimatesByByte(query.subject);
  const likely = Float32Array.from(slots, slot => {
    let product = 0;
    for (let byte = 0; byte < bytes; byte += 1) {
      product += estimates[byte * 256 + sketches[slot * bytes + byte]];
    }
    const words = sums[slot] * wordsPerSum;
    return product > 0 ? words + product * lengths[slot] : words;
  });
  const leastLikely = valueOfRank({
    values: likely,
    count: likely.length,
    rank: SCORED,
    most: PLENTY,
  });
  return Int32Array.from(slots.filter((_, i) => likely[i] >= leastLikely));
}
