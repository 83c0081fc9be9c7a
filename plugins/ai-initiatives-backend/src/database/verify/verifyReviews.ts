import type { Knex } from 'knex';
import type { Review } from 'backstage-plugin-ai-initiatives-common';
import { readConsistently } from './readConsistently';
import { Violation, violations } from './Violation';

/** At most one planned review of a series; held ones say when, skipped ones why. */
export function checkReviews(reviews: readonly Review[]): readonly Violation[] {
  const planned = reviews.filter(
    ({ state, archivedAt }) => state === 'planned' && !archivedAt,
  );
  const seen = new Set<string>();
  const twice = planned.filter(
    ({ series }) => seen.size === seen.add(series).size,
  );
  const unsaid = reviews.filter(
    ({ state, heldOn, skippedBecause }) =>
      (state === 'held') !== (heldOn !== undefined) ||
      (state === 'skipped') !== (skippedBecause !== undefined),
  );
  return [
    ...violations(
      'at most one planned review of a series',
      twice.map(({ id, series }) => `review '${id}' of series '${series}'`),
    ),
    ...violations(
      'a review says when it was held or why it was skipped',
      unsaid.map(({ id, state }) => `review '${id}' is ${state}`),
    ),
  ];
}

const PAGE = 200;

export async function verifyReviews(knex: Knex): Promise<readonly Violation[]> {
  const reviews: Review[] = [];
  let afterId = '';
  for (;;) {
    const from = afterId;
    const rows: { id: string; body: string }[] = await readConsistently(
      knex,
      trx =>
        trx('review')
          .where('id', '>', from)
          .orderBy('id')
          .limit(PAGE)
          .select('id', 'body'),
    );
    for (const { body } of rows) {
      // What was said is not looked at and need not be held.
      const {
        items: _,
        works,
        friction,
        mustEvolve,
        ...review
      } = JSON.parse(body);
      reviews.push(review);
    }
    if (rows.length < PAGE) {
      return checkReviews(reviews);
    }
    afterId = rows[rows.length - 1].id;
  }
}
