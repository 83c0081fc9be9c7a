import { lowestTextEvidence } from '../pair/fuseEvidence';
import { OverlapModel } from '../types';
import { Postings } from './Postings';
import { heaviestWithin } from './QueryTerm';
import { shareEntities } from './shareEntities';
import { shortlist } from './shortlist';
import { Query, SlotScorer } from './SlotScorer';
import { valueOfRank } from './valueOfRank';
import { WordSums } from './WordSums';

/** Postings that a hurried search reads at most, per vector of the collection. */
const POSTINGS_PER_VECTOR = 3;

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
  const { lists, slotCount } = postings;
  options.sums.reserve(slotCount);
  const terms = hurried
    ? heaviestWithin({
        terms: query.terms,
        sizeOf: list => lists.liveCount(list),
        most: postings.vectorCount * POSTINGS_PER_VECTOR,
      })
    : query.terms;
  terms.forEach(term => options.sums.add(term, lists));
  const sums = options.sums.all();
  for (const slot of postings.freedSlots()) {
    sums[slot] = 0;
  }
  const scorer = new SlotScorer(query, model, postings);
  let wanted = options.minScore;
  const visit = (slot: number, score: number) => {
    if (score >= wanted && score > 0) {
      wanted = options.visit(slot, score);
    }
  };
  for (const [slot, shared] of shareEntities(query.vector, model, postings)) {
    visit(slot, scorer.scoreEntities(slot, shared));
    sums[slot] = 0;
  }
  const { wordsPerSum, subjectPerLength } = scorer;
  if (hurried) {
    for (const slot of shortlist({ query, scorer, postings, sums })) {
      visit(slot, scorer.scoreText(slot, Infinity, wanted));
    }
  } else {
    // What shares most words comes first, so that little of the rest is looked at.
    const first = valueOfRank({
      values: sums,
      count: slotCount,
      rank: limit,
      most: 1 / wordsPerSum,
    });
    const lengths = postings.subjects.lengths();
    for (const isFirst of [true, false]) {
      let leastText = lowestTextEvidence(wanted);
      for (let slot = 0; slot < slotCount; slot += 1) {
        const sum = sums[slot];
        if (sum > 0 && sum >= first === isFirst) {
          const words = sum * wordsPerSum;
          if (words + lengths[slot] * subjectPerLength >= leastText) {
            visit(slot, scorer.scoreText(slot, words, wanted));
            leastText = lowestTextEvidence(wanted);
          }
        }
      }
    }
  }
  options.sums.clear();
}
