import { entityKinds } from '../pair/entityKinds';
import { totalRarity } from '../pair/entityRarity';
import { raiseNorm } from '../pair/textEvidence';
import {
  longestSubject,
  rememberSubject,
  subjectOf,
  subjectSize,
} from '../subject/subjectOf';
import { EntityKind, OverlapModel, OverlapVector } from '../types';
import { PostingList } from './PostingList';

/** A vector with its terms replaced by numbers: strings of a large index would outweigh everything else. */
interface StoredVector {
  readonly rest: Omit<OverlapVector, 'terms' | 'weights'>;
  readonly termNumbers: Int32Array;
  readonly weights: Float32Array;
  readonly rarity: Readonly<Record<EntityKind, number>>;
}

/**
 * Vectors in numbered slots with an inverted list per term and entity. Slots
 * are only ever appended; freeing one leaves its postings behind until
 * everything is copied into a fresh instance.
 */
export class Postings {
  private readonly terms: string[] = [];
  private readonly termNumbers = new Map<string, number>();
  private readonly termLists: PostingList[] = [];
  private readonly entityLists = new Map<string, PostingList>();
  private readonly stored: (StoredVector | undefined)[] = [];
  /** Beside the vectors, because every query reads nearly all of them. */
  private norms = new Float64Array(64);
  private subjects: Float32Array;
  private readonly subjectSize: number;
  /** No stored subject is longer than the roots of the weights of its parts allow. */
  readonly longestSubject: number;

  constructor(private readonly model: OverlapModel) {
    this.subjectSize = subjectSize(model);
    this.subjects = new Float32Array(64 * this.subjectSize);
    this.longestSubject = longestSubject(model);
  }

  get slotCount(): number {
    return this.stored.length;
  }

  /** Adds a vector and returns its slot. */
  append(vector: OverlapVector): number {
    const slot = this.stored.length;
    const { terms, weights, ...rest } = vector;
    const termNumbers = Int32Array.from(terms, term => this.numberOf(term));
    terms.forEach((_, i) =>
      this.termLists[termNumbers[i]].push(slot, weights[i]),
    );
    for (const kind of entityKinds) {
      for (const ref of rest.entities[kind]) {
        const key = `${kind} ${ref}`;
        const list = this.entityLists.get(key) ?? new PostingList();
        this.entityLists.set(key, list);
        list.push(slot, 1);
      }
    }
    if (slot === this.norms.length) {
      this.grow(Math.ceil(slot * 1.5));
    }
    this.subjects.set(subjectOf(vector, this.model), slot * this.subjectSize);
    this.norms[slot] = raiseNorm(
      vector.squaredNorm,
      this.model.meanSquaredNorm,
    );
    this.stored.push({
      rest,
      termNumbers,
      weights: Float32Array.from(weights),
      rarity: {
        data: totalRarity(this.model, rest.entities.data),
        tools: totalRarity(this.model, rest.entities.tools),
        systems: totalRarity(this.model, rest.entities.systems),
      },
    });
    return slot;
  }

  free(slot: number): void {
    this.stored[slot] = undefined;
  }

  /** The raised norms by slot. */
  raisedNorms(): Float64Array {
    return this.norms;
  }

  /** The subjects, that of a slot starting at slot x subject size. */
  allSubjects(): Float32Array {
    return this.subjects;
  }

  /** What is in a slot; undefined once it was freed. */
  at(slot: number): StoredVector | undefined {
    return this.stored[slot];
  }

  /** The vector of a slot as it was appended. */
  vectorAt(slot: number): OverlapVector | undefined {
    const found = this.stored[slot];
    if (!found) {
      return undefined;
    }
    const vector = {
      ...found.rest,
      terms: Array.from(found.termNumbers, number => this.terms[number]),
      weights: Array.from(found.weights),
    };
    const start = slot * this.subjectSize;
    rememberSubject(
      vector,
      this.model,
      this.subjects.slice(start, start + this.subjectSize),
    );
    return vector;
  }

  withTerm(term: string): PostingList | undefined {
    const number = this.termNumbers.get(term);
    return number === undefined ? undefined : this.termLists[number];
  }

  withEntity(kind: EntityKind, ref: string): PostingList | undefined {
    return this.entityLists.get(`${kind} ${ref}`);
  }

  private grow(capacity: number): void {
    const norms = new Float64Array(capacity);
    norms.set(this.norms);
    this.norms = norms;
    const subjects = new Float32Array(capacity * this.subjectSize);
    subjects.set(this.subjects);
    this.subjects = subjects;
  }

  private numberOf(term: string): number {
    const known = this.termNumbers.get(term);
    if (known !== undefined) {
      return known;
    }
    const number = this.terms.length;
    this.terms.push(term);
    this.termNumbers.set(term, number);
    this.termLists.push(new PostingList());
    return number;
  }
}
