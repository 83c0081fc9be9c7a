import { entityKinds } from '../pair/entityKinds';
import {
  entityAffinity,
  entityRarity,
  totalRarity,
} from '../pair/entityRarity';
import {
  fuseEvidence,
  lowestScore,
  lowestTextEvidence,
  probabilityOfScore,
} from '../pair/fuseEvidence';
import { raiseNorm, textEvidence } from '../pair/textEvidence';
import { EntityKind, OverlapModel, OverlapVector } from '../types';
import { Accumulators } from './Accumulators';
import { BestFirst } from './BestFirst';
import { Candidate, CandidateOptions } from './Candidate';
import { Postings } from './Postings';

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
    const { limit = Infinity, minScore = 0, minProbability = 0 } = options;
    const best = new BestFirst(limit);
    const floor = Math.max(minScore, lowestScore(minProbability));
    for (const [slot, score] of this.scoredSlots(query, floor)) {
      const id = this.postings.at(slot)!.rest.id;
      if (id !== query.id && best.admits(id, score)) {
        const probability = probabilityOfScore(score);
        if (probability >= minProbability && (options.accept?.(id) ?? true)) {
          best.add({ id, score, probability });
        }
      }
    }
    return best.toArray();
  }

  private scoredSlots(
    query: OverlapVector,
    minScore: number,
  ): [number, number][] {
    const { sums, postings, model } = this;
    sums.reserve(postings.slotCount);
    query.terms.forEach((term, i) => {
      const list = postings.withTerm(term);
      if (list) {
        sums.addTerm(list, query.weights[i]);
      }
    });
    const rarity = {} as Record<EntityKind, number>;
    for (const kind of entityKinds) {
      rarity[kind] = totalRarity(model, query.entities[kind]);
      for (const ref of query.entities[kind]) {
        const list = postings.withEntity(kind, ref);
        if (list) {
          sums.addEntity(kind, list, entityRarity(model, ref));
        }
      }
    }
    const scored: [number, number][] = [];
    const leastText = lowestTextEvidence(minScore);
    const norms = postings.raisedNorms();
    const ownNorm = raiseNorm(query.squaredNorm, model.meanSquaredNorm);
    const { dotProducts } = sums;
    // With thousands of modules loaded, V8 runs out of fast layouts for objects:
    // an import or an object used in this loop would be most of the time.
    const evidenceOf = textEvidence;
    for (const slot of sums.touchedSlots()) {
      const text = evidenceOf(dotProducts[slot], ownNorm, norms[slot]);
      // Most of what shares a word shares too little to look any further.
      const stored =
        text >= leastText || sums.sharesEntity(slot)
          ? postings.at(slot)
          : undefined;
      if (stored) {
        const affinity = (kind: EntityKind) =>
          entityAffinity(
            sums.sharedRarity(kind, slot),
            rarity[kind],
            stored.rarity[kind],
          );
        const { score } = fuseEvidence(text, {
          data: affinity('data'),
          tools: affinity('tools'),
          systems: affinity('systems'),
        });
        if (score >= minScore) {
          scored.push([slot, score]);
        }
      }
    }
    sums.clear();
    return scored;
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
