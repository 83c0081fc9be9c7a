import { draftSubject } from '../draft/draftSubject';
import { standInsFor } from '../draft/standInsFor';
import { calibrationOf } from '../pair/calibration';
import { lowestScore, probabilityOfScore } from '../pair/fuseEvidence';
import { subjectOf } from '../subject/subjectOf';
import { OverlapModel, OverlapVector } from '../types';
import { Accumulators } from './Accumulators';
import { BestFirst } from './BestFirst';
import {
  Candidate,
  CandidateOptions,
  DraftCandidate,
  DraftOptions,
} from './Candidate';
import { Postings } from './Postings';
import { addEntities, scoreSlots } from './scoreSlots';

/** Copying costs as much as building; waiting for this many freed slots makes it rare. */
const FEWEST_FREED_SLOTS = 1000;

/**
 * Finds the vectors most like a given one. Scores equal those of `scorePair`
 * to the bit, whatever was added or removed in between and in which order.
 *
 * @public
 */
export class OverlapIndex {
  private postings: Postings;
  private slots = new Map<string, number>();
  private readonly sums = new Accumulators();

  /** All vectors, queries included, must come from this model. */
  constructor(private readonly model: OverlapModel) {
    this.postings = new Postings(model);
  }

  get size(): number {
    return this.slots.size;
  }

  /** All ids, in no particular order. */
  ids(): string[] {
    return [...this.slots.keys()];
  }

  get(id: string): OverlapVector | undefined {
    const slot = this.slots.get(id);
    return slot === undefined ? undefined : this.postings.vectorAt(slot);
  }

  /** Adds a vector or replaces the one with the same id. */
  upsert(vector: OverlapVector): void {
    this.remove(vector.id);
    this.slots.set(vector.id, this.postings.append(vector));
  }

  /** Removes a vector. An unknown id is ignored. */
  remove(id: string): void {
    const slot = this.slots.get(id);
    if (slot === undefined) {
      return;
    }
    this.postings.free(slot);
    this.slots.delete(id);
    const freed = this.postings.slotCount - this.slots.size;
    if (freed > Math.max(FEWEST_FREED_SLOTS, this.slots.size)) {
      this.copyToFreshPostings();
    }
  }

  /**
   * Everything that shares a word or an entity with the query, best first, ties
   * by id. The query's own id is never among them.
   */
  candidates(
    query: OverlapVector,
    options: CandidateOptions = {},
  ): Candidate[] {
    const { sums, postings } = this;
    sums.reserve(postings.slotCount);
    query.terms.forEach((term, i) => {
      const list = postings.withTerm(term);
      if (list) {
        sums.addTerm(list, query.weights[i]);
      }
    });
    return this.rank(query, subjectOf(query, this.model), options);
  }

  /**
   * The same for a text that is being typed: a typed word also finds words of
   * similar meaning, and the subject counts for more.
   */
  candidatesForDraft(
    draft: OverlapVector,
    options: DraftOptions = {},
  ): DraftCandidate[] {
    const { sums, postings } = this;
    const { tables, ...rest } = options;
    sums.reserve(postings.slotCount);
    draft.terms.forEach((typed, i) => {
      const lists = standInsFor(typed, tables).flatMap(({ term, factor }) => {
        const list = postings.withTerm(term);
        return list ? [{ postings: list, factor }] : [];
      });
      sums.addBestOf(lists, draft.weights[i]);
    });
    const subject = draftSubject(draft, this.model, tables);
    return this.rank(draft, subject, rest).map(({ id, score }) => ({
      id,
      score,
    }));
  }

  /** Ranks what the sums hold, and empties them. */
  private rank(
    query: OverlapVector,
    subject: Float32Array,
    options: CandidateOptions,
  ): Candidate[] {
    const { sums, postings, model } = this;
    const { limit = Infinity, minScore = 0, minProbability = 0 } = options;
    const calibration = calibrationOf(model);
    const best = new BestFirst(limit);
    const floor = Math.max(minScore, lowestScore(minProbability, calibration));
    scoreSlots({
      query,
      subject,
      rarity: addEntities(query, model, postings, sums),
      model,
      postings,
      sums,
      minScore: floor,
      visit: (slot, score) => {
        const id = postings.at(slot)!.rest.id;
        if (id !== query.id && best.admits(id, score)) {
          const probability = probabilityOfScore(score, calibration);
          if (probability >= minProbability && (options.accept?.(id) ?? true)) {
            best.add({ id, score, probability });
          }
        }
        return Math.max(floor, best.lowestScore);
      },
    });
    sums.clear();
    return best.toArray();
  }

  private copyToFreshPostings(): void {
    const fresh = new Postings(this.model);
    const slots = new Map<string, number>();
    for (const [id, slot] of this.slots) {
      slots.set(id, fresh.append(this.postings.vectorAt(slot)!));
    }
    this.postings = fresh;
    this.slots = slots;
  }
}
