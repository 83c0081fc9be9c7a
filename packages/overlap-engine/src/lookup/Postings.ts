import { enlarge } from '../math/enlarge';
import { entityKinds } from '../pair/entityKinds';
import { raiseNorm } from '../pair/textEvidence';
import { rememberSubject, subjectOf, subjectSize } from '../subject/subjectOf';
import { EntityKind, OverlapModel, OverlapVector } from '../types';
import { PostingLists } from './PostingLists';
import { SubjectPages } from './SubjectPages';
import { TermPages } from './TermPages';

/** A vector with its terms elsewhere: strings of a large index would outweigh everything else. */
interface StoredVector {
  readonly rest: Omit<OverlapVector, 'terms' | 'weights'>;
  readonly place: number;
  readonly termCount: number;
}

/**
 * Vectors in numbered slots with an inverted list per term and entity. Slots
 * are only ever appended; freeing one leaves its postings behind until
 * everything is copied into a fresh instance.
 */
export class Postings {
  /** By term: the slots that hold it, with the weight over the root of the raised norm. */
  readonly lists = new PostingLists();
  readonly subjects: SubjectPages;
  private readonly terms: string[] = [];
  private readonly termNumbers = new Map<string, number>();
  private readonly termPages = new TermPages();
  private readonly entityLists = new Map<string, number[]>();
  private readonly stored: (StoredVector | undefined)[] = [];
  private readonly freed: number[] = [];
  private norms = new Float64Array(64);

  constructor(private readonly model: OverlapModel) {
    this.subjects = new SubjectPages(subjectSize(model));
  }

  get slotCount(): number {
    return this.stored.length;
  }

  get vectorCount(): number {
    return this.stored.length - this.freed.length;
  }

  /** Adds a vector and returns its slot. */
  append(vector: OverlapVector): number {
    const slot = this.stored.length;
    const { terms, weights, ...rest } = vector;
    const norm = raiseNorm(vector.squaredNorm, this.model.meanSquaredNorm);
    const root = Math.sqrt(norm);
    const numbers = terms.map(term => this.numberOf(term));
    numbers.forEach((number, i) =>
      this.lists.push(number, slot, weights[i] / root),
    );
    for (const kind of entityKinds) {
      for (const ref of rest.entities[kind]) {
        const key = `${kind} ${ref}`;
        const slots = this.entityLists.get(key) ?? [];
        this.entityLists.set(key, slots);
        slots.push(slot);
      }
    }
    if (slot === this.norms.length) {
      this.norms = enlarge(this.norms, slot * 2);
    }
    this.norms[slot] = norm;
    this.subjects.append(subjectOf(vector, this.model));
    const place = this.termPages.append(numbers, weights);
    this.stored.push({ rest, place, termCount: terms.length });
    return slot;
  }

  free(slot: number): void {
    const { numbers, from, to } = this.termsAt(slot);
    numbers.subarray(from, to).forEach(number => this.lists.bury(number));
    this.stored[slot] = undefined;
    this.freed.push(slot);
  }

  freedSlots(): readonly number[] {
    return this.freed;
  }

  raisedNorm(slot: number): number {
    return this.norms[slot];
  }

  /** What is in a slot besides terms; undefined once it was freed. */
  at(slot: number): StoredVector['rest'] | undefined {
    return this.stored[slot]?.rest;
  }

  /** The vector of a slot as it was appended. */
  vectorAt(slot: number): OverlapVector | undefined {
    const rest = this.at(slot);
    if (!rest) {
      return undefined;
    }
    const { numbers, weights, from, to } = this.termsAt(slot);
    const vector = {
      ...rest,
      terms: Array.from(
        numbers.subarray(from, to),
        number => this.terms[number],
      ),
      weights: Array.from(weights.subarray(from, to)),
    };
    rememberSubject(vector, this.model, this.subjects.at(slot));
    return vector;
  }

  /** The terms of a slot in their order and their weights: the numbers from one place up to another. */
  termsAt(slot: number) {
    const { place, termCount } = this.stored[slot]!;
    const { numbers, weights, from } = this.termPages.at(place);
    return { numbers, weights, from, to: from + termCount };
  }

  /** The number of a term, which is also that of its list. */
  numberOfKnown(term: string): number | undefined {
    return this.termNumbers.get(term);
  }

  /** The slots of vectors that declare an entity. */
  withEntity(kind: EntityKind, ref: string): readonly number[] {
    return this.entityLists.get(`${kind} ${ref}`) ?? [];
  }

  private numberOf(term: string): number {
    const known = this.termNumbers.get(term);
    if (known !== undefined) {
      return known;
    }
    const number = this.lists.create();
    this.terms.push(term);
    this.termNumbers.set(term, number);
    return number;
  }
}
