import {
  isDue,
  REVIEW_DUES,
  type ReviewDue,
  type ReviewSummary,
} from 'backstage-plugin-ai-initiatives-common';

function dueOf({ dueOn }: ReviewSummary, today: string): ReviewDue {
  if (isDue(dueOn, today)) {
    return 'now';
  }
  return dueOn.slice(0, 7) === today.slice(0, 7) ? 'month' : 'later';
}

/** Planned reviews by how soon they are due; what is empty is left out. */
export function groupByDue(
  reviews: readonly ReviewSummary[],
  today: string,
): readonly {
  readonly due: ReviewDue;
  readonly items: readonly ReviewSummary[];
}[] {
  return REVIEW_DUES.map(due => ({
    due,
    items: reviews.filter(review => dueOf(review, today) === due),
  })).filter(({ items }) => items.length > 0);
}
