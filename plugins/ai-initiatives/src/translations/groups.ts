/** Texts of the page of one group of similar work. */
export const groupMessages = {
  groupPage: {
    teams_one: '{{count, number}} team',
    teams_other: '{{count, number}} teams',
    /** A distinctive need of a few teams. */
    alike: '{{teams}} work on something like “{{name}}”.',
    /** A need that many teams have. */
    generic: '{{teams}} run one of these. What could they share?',
    about: 'What they have in common',
    terms: 'Words they share',
    noTerms: 'They share a subject rather than words.',
    typical: 'Most typical:',
    table: 'Side by side',
    shownMembers: 'The first {{shown}} of {{total}} are shown.',
    showMembers: 'Show {{total}}',
    compareFirst: 'Compare the first {{number}}',
    compareThem: 'Compare them',
    compareAndSettle: 'Compare and settle',
    pairs: 'Pairs among them',
    shownPairs: 'The {{shown}} most likely of {{total}} pairs are shown.',
    showPairs: 'Show {{total}} pairs',
    noPairs: 'No pair among them is alike enough to be kept.',
    settled: '{{settled}} of {{total}} settled',
    column: {
      pair: 'Pair',
      likely: 'How likely an overlap',
      settled: 'Settled',
      open: 'Next step',
    },
    notSettled: 'not yet',
    stale: 'The group could not be brought up to date',
  },
} as const;
