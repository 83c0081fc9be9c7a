import type { Review } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { InitiativesStore } from '../../database/InitiativesStore';

type Store = Pick<
  InitiativesStore,
  'getInitiativeSummaries' | 'getDecisionSummaries'
>;

/** Ids of records that reviews name, by kind. */
export function namedIn(reviews: readonly Review[]) {
  const items = reviews.flatMap(review => review.items);
  const idsOf = (kind: 'initiative' | 'decision') =>
    items.filter(item => item.kind === kind).map(({ id }) => id);
  const drafted = reviews.flatMap(({ followUps }) =>
    followUps.flatMap(({ decision }) => decision ?? []),
  );
  return {
    initiatives: [...new Set(idsOf('initiative'))],
    decisions: [...new Set([...idsOf('decision'), ...drafted])],
  };
}

/** A review without what the reader may not see: verdicts, and drafted decisions. */
export function redactReview(
  review: Review,
  readable: {
    readonly initiatives: ReadonlySet<string>;
    readonly decisions: ReadonlySet<string>;
  },
): Review {
  const { initiatives, decisions } = readable;
  return {
    ...review,
    items: review.items.filter(({ kind, id }) =>
      (kind === 'initiative' ? initiatives : decisions).has(id),
    ),
    followUps: review.followUps.map(({ decision, ...followUp }) =>
      decision && decisions.has(decision)
        ? { ...followUp, decision }
        : followUp,
    ),
  };
}

/** What the reviews name and the reader may see, with them as that reader sees them. */
export async function readableReviews(
  store: Store,
  reviews: readonly Review[],
  access: Access,
) {
  const named = namedIn(reviews);
  const [initiatives, decisions] = await Promise.all([
    store.getInitiativeSummaries({ ids: named.initiatives, access }),
    store.getDecisionSummaries({ ids: named.decisions, access }),
  ]);
  const idSet = (records: readonly { readonly id: string }[]) =>
    new Set(records.map(({ id }) => id));
  const readable = {
    initiatives: idSet(initiatives),
    decisions: idSet(decisions),
  };
  return {
    initiatives,
    decisions,
    reviews: reviews.map(review => redactReview(review, readable)),
  };
}
