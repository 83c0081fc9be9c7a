import { enlarge } from '../math/enlarge';
import { subjectEvidence } from '../subject/subjectEvidence';
import { Subject } from '../subject/subjectOf';
import { bytesOfSketch, sketchSubject } from './sketchSubject';

const PAGE_BITS = 8;
const PER_PAGE = 1 << PAGE_BITS;

/** The subjects of all slots, with what tells in advance how near they may be. */
export class SubjectPages {
  private readonly pages: Float32Array[] = [];
  private count = 0;
  private longest = 0;
  private knownLengths = new Float32Array(64);
  private knownSketches: Uint8Array;

  constructor(private readonly size: number) {
    this.knownSketches = new Uint8Array(64 * bytesOfSketch(size));
  }

  /** Adds the subject of the next slot. */
  append(subject: Subject): void {
    const slot = this.count;
    if (slot === this.knownLengths.length) {
      const capacity = slot * 2;
      this.knownLengths = enlarge(this.knownLengths, capacity);
      this.knownSketches = enlarge(
        this.knownSketches,
        capacity * bytesOfSketch(this.size),
      );
    }
    if (slot % PER_PAGE === 0) {
      this.pages.push(new Float32Array(PER_PAGE * this.size));
    }
    this.pages[slot >> PAGE_BITS].set(subject, this.startOf(slot));
    this.knownLengths[slot] = lengthOf(subject);
    // As rounded as the others are: it must be no less than any of them.
    this.longest = Math.max(this.longest, this.knownLengths[slot]);
    sketchSubject(subject, this.knownSketches, slot * bytesOfSketch(this.size));
    this.count += 1;
  }

  at(slot: number): Subject {
    const start = this.startOf(slot);
    return this.pages[slot >> PAGE_BITS].slice(start, start + this.size);
  }

  evidence(subject: Subject, slot: number): number {
    const page = this.pages[slot >> PAGE_BITS];
    return subjectEvidence(subject, 0, page, this.startOf(slot), this.size);
  }

  /** No subject there is, or was, is longer. */
  longestLength(): number {
    return this.longest;
  }

  lengths(): Float32Array {
    return this.knownLengths;
  }

  sketches(): Uint8Array {
    return this.knownSketches;
  }

  private startOf(slot: number): number {
    return (slot % PER_PAGE) * this.size;
  }
}

/** How long a subject is. */
export function lengthOf(subject: Subject): number {
  let squares = 0;
  for (const value of subject) {
    squares += value * value;
  }
  return Math.sqrt(squares);
}
