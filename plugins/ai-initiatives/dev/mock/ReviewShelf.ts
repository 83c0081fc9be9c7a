import { NotFoundError } from '@backstage/errors';
import {
  type Review,
  type ReviewSubject,
} from 'backstage-plugin-ai-initiatives-common';

/** Reviews in memory. */
export class ReviewShelf {
  private readonly reviews = new Map<string, Review>();

  all(): readonly Review[] {
    return [...this.reviews.values()];
  }

  get(id: string): Review {
    const found = this.reviews.get(id);
    if (!found) {
      throw new NotFoundError(`No review '${id}'`);
    }
    return found;
  }

  put(review: Review): Review {
    this.reviews.set(review.id, review);
    return review;
  }

  nextId(): string {
    return `review-${this.reviews.size + 1}`;
  }

  /** The next one planned of a record or an entity. */
  nextOf({ kind, ref }: ReviewSubject): Review | undefined {
    return this.all()
      .filter(
        ({ state, subject }) =>
          state === 'planned' && subject.kind === kind && subject.ref === ref,
      )
      .sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
  }
}
