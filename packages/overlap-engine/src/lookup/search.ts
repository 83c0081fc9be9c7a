import { lowestTextEvidence } from '../pair/fuseEvidence';
import { OverlapModel } from '../types';
import { allLists, tellingLists } from './chooseLists';
import { largestValues } from './largestValues';
import { Postings } from './Postings';
import { shareEntities } from './shareEntities';
import { shortlist } from './shortlist';
import { Query, SlotScorer } from './SlotScorer';
import { WordSums } from './WordSums';

/** A hurried search reads so many postings, and one more for every fourth vector. */
const FEWEST_POSTINGS = 75_000;
const POSTINGS_PER_VECTOR = 0.25;
/** Far more than rounding can add to a sum. */
const SUM_MARGIN = 1e-9;

/**
 * Scores what shares a word or an entity with a query. `visit` gets every slot
 * that reaches the lowest score wanted, and returns the one wanted from there on.
 */
export function search(options: {
  readonly query: Query;
  readonly model: OverlapModel;
  readonly postings: Postings;
  readonly sums: WordSums;
  /** Score only what is most likely to score best. */
  readonly hurried: boolean;
  /** How many are looked for. */
  readonly limit: number;
  readonly minScore: number;
  readonly visit: (slot: number, score: number) => number;
}): void {
  const { query, model, postings, hurried, limit } = options;
  const { lists, slotCount, vectorCount } = postings;
  const { chosen, leftOut } = hurried
    ? tellingLists({
        terms: query.terms,
        lists,
        vectorCount,
        most: FEWEST_POSTINGS + POSTINGS_PER_VECTOR * vectorCount,
      })
    : { chosen: allLists(query.terms), leftOut: 0 };
  options.sums.begin(slotCount);
  chosen.forEach(({ list, factor }) => options.sums.add(list, factor, lists));
  const sums = options.sums.all();
  for (const slot of postings.freedSlots()) {
    sums[slot] = 0;
  }
  const scorer = new SlotScorer(query, model, postings);
  const { wordsPerSum, subjectPerLength } = scorer;
  let wanted = options.minScore;
  let leastText = lowestTextEvidence(wanted);
  const visit = (slot: number, score: number) => {
    // Once is enough.
    sums[slot] = 0;
    if (score >= wanted && score > 0) {
      wanted = options.visit(slot, score);
      leastText = lowestTextEvidence(wanted);
    }
  };
  const visitText = (slot: number) => {
    const words = (sums[slot] + leftOut) * wordsPerSum;
    visit(slot, scorer.scoreText(slot, words, leastText));
  };
  for (const [slot, shared] of shareEntities(query.vector, model, postings)) {
    visit(slot, scorer.scoreEntities(slot, shared));
  }
  if (hurried) {
    const { slots, expected } = shortlist({
      query,
      scorer,
      postings,
      sums,
      limit,
    });
    largestValues(expected, slots.length, limit).forEach(place =>
      visitText(slots[place]),
    );
    slots.forEach(slot => {
      if (sums[slot] > 0) {
        visitText(slot);
      }
    });
  } else {
    // What shares most words comes first, so that little of the rest is looked at.
    largestValues(sums, slotCount, limit).forEach(visitText);
    const lengths = postings.subjects.lengths();
    const mostOfSubject = postings.subjects.longestLength() * subjectPerLength;
    // What even the longest subject cannot lift needs no further look.
    const lowestSum = () => (leastText - mostOfSubject) / wordsPerSum;
    let leastSum = lowestSum() - SUM_MARGIN;
    for (let slot = 0; slot < slotCount; slot += 1) {
      const sum = sums[slot];
      if (
        sum >= leastSum &&
        sum > 0 &&
        sum * wordsPerSum + lengths[slot] * subjectPerLength >= leastText
      ) {
        visitText(slot);
        leastSum = lowestSum() - SUM_MARGIN;
      }
    }
  }
}
