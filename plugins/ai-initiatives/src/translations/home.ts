/** Texts of the widgets on the home page. */
export const homeMessages = {
  homeWidget: {
    reviews: {
      list: 'Reviews that are yours',
      due: 'due {{date}}',
      dueNow: 'due since {{date}}',
      all: 'All my reviews',
      empty: 'No review is planned for you or your groups.',
      failed: 'Your reviews could not be loaded',
    },
    overlaps: {
      list: 'Overlaps to settle',
      pair: '{{theirs}} of {{owner}} looks like {{ours}}',
      all: 'All my overlaps',
      empty: 'Nothing to settle: no work of another team looks like yours.',
      failed: 'Your overlaps could not be loaded',
    },
    decided: {
      list: 'Decisions of the last 90 days',
      all: 'All accepted decisions',
      empty: 'Nothing was decided in the last 90 days.',
      failed: 'Recent decisions could not be loaded',
    },
  },
} as const;
