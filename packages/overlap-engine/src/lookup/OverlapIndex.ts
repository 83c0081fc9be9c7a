import { draftSubject } from '../draft/draftSubject';
import { standInsFor } from '../draft/standInsFor';
import { calibrationOf } from '../pair/calibration';
import { lowestScore, probabilityOfScore } from '../pair/fuseEvidence';
import { subjectOf } from '../subject/subjectOf';
import { OverlapModel, OverlapVector } from '../types';
import { BestFirst } from './BestFirst';
import {
  Candidate,
  CandidateOptions,
  DraftCandidate,
  DraftOptions,
} from './Candidate';
import { Postings } from './Postings';
import { toQueryTerms } from './QueryTerm';
import { search } from './search';
import { Query } from './SlotScorer';
import { WordSums } from './WordSums';

/** Copying costs as much as building; waiting for this many freed slots makes it rare. */
const FEWEST_FREED_SLOTS = 1000;
/** Up to so many vectors, drafts are compared with everything. */
const THOROUGH_UP_TO = 20_000;

/**
 * Finds the vectors most like a given one. Scores equal those of `scorePair`
 * to the bit, whatever was added or removed in between and in which order.
 *
 * @public
 */
export class OverlapIndex {
  private postings: Postings;
  private slots = new Map<string, number>();
  private readonly sums = new WordSums();

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
    const terms = this.termsOf(query, term => [{ term, factor: 1 }]);
    const subject = subjectOf(query, this.model);
    return this.rank({ vector: query, terms, subject }, options, false);
  }

  /**
   * The same for a text that is being typed: a typed word also finds words of
   * similar meaning, and the subject counts for more. In large collections only
   * what shares most is scored, unless everything is asked for.
   */
  candidatesForDraft(
    draft: OverlapVector,
    options: DraftOptions = {},
  ): DraftCandidate[] {
    const { tables, thorough = false, ...rest } = options;
    const terms = this.termsOf(draft, term => standInsFor(term, tables));
    const subject = draftSubject(draft, this.model, tables);
    const isAboutFew = rest.limit !== undefined && !rest.accept;
    const hurried = !thorough && isAboutFew && this.size > THOROUGH_UP_TO;
    const query = { vector: draft, terms, subject };
    return this.rank(query, rest, hurried).map(({ id, score }) => ({
      id,
      score,
    }));
  }

  private termsOf(
    query: OverlapVector,
    standIns: Parameters<typeof toQueryTerms>[0]['standIns'],
  ) {
    const listOf = (term: string) => this.postings.numberOfKnown(term);
    return toQueryTerms({ query, listOf, standIns });
  }

  private rank(
    query: Query,
    options: CandidateOptions,
    hurried: boolean,
  ): Candidate[] {
    const { sums, postings, model } = this;
    const { limit = Infinity, minScore = 0, minProbability = 0 } = options;
    const calibration = calibrationOf(model);
    const best = new BestFirst(limit);
    const floor = Math.max(minScore, lowestScore(minProbability, calibration));
    search({
      query,
      model,
      postings,
      sums,
      hurried,
      limit,
      minScore: floor,
      visit: (slot, score) => {
        const { id } = postings.at(slot)!;
        if (id !== query.vector.id && best.admits(id, score)) {
          const probability = probabilityOfScore(score, calibration);
          if (probability >= minProbability && (options.accept?.(id) ?? true)) {
            best.add({ id, score, probability });
          }
        }
        return Math.max(floor, best.lowestScore);
      },
    });
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
