/** Texts about what a group or user owns, and what others made of it. */
export const ownershipMessages = {
  ownership: {
    decisions: {
      title: 'Decisions it owns',
      none: 'It owns no decision yet.',
    },
    credit: {
      title: 'What builds on this work',
      buildsOn: '{{theirs}} of {{owner}} builds on {{ours}}',
      joined: '{{theirs}} of {{owner}} joined {{ours}}',
      more_one: '{{count}} more',
      more_other: '{{count}} more',
      none: 'When another team builds on this work or joins it, the credit appears here.',
    },
    all: {
      initiatives_one: 'The one initiative it owns',
      initiatives_other: 'All {{count}} initiatives it owns',
      decisions_one: 'The one decision it owns',
      decisions_other: 'All {{count}} decisions it owns',
    },
  },
} as const;
