/** Texts about questions that several teams have answered. */
export const divergenceMessages = {
  decisionViews: {
    label: 'View',
    records: 'Records',
    divergence: 'Divergence',
  },
  divergencePage: {
    title: 'Divergence',
    count_one: '{{count, number}} question answered differently',
    count_other: '{{count, number}} questions answered differently',
    agreedCount_one: '{{count, number}} question answered alike',
    agreedCount_other: '{{count, number}} questions answered alike',
    description:
      'Where several teams have decided a similar question, and what each of them chose.',
    label: 'Questions that several teams have answered',
    error: 'The answers could not be loaded',
    back: 'All divergences',
    answers: 'Answers',
    kind: {
      diverging: 'Different',
      agreed: 'The same',
    },
    state: 'State',
    states: {
      any: 'Any',
      unsettled: 'Not settled',
      confirmed: 'Confirmed',
      dismissed: 'Not the same question',
    },
    empty: {
      title: 'Nothing diverges.',
      description_zero:
        'Answers of decisions are compared once they are accepted. None is yet.',
      description_one:
        '{{count, number}} accepted answer was compared: no other team has decided a similar question.',
      description_other:
        '{{count, number}} accepted answers were compared: no two teams have decided a similar question differently and left it open.',
      action: 'See all decisions',
    },
    noMatch: {
      title: 'No question fits these filters.',
      description: 'Take away a filter.',
    },
  },
  divergence: {
    teams_one: '{{count, number}} team',
    teams_other: '{{count, number}} teams',
    different_one: 'one answer',
    different_other: '{{count, number}} different answers',
    summary: '{{teams}}, {{answers}}',
    table: 'Answers to “{{question}}”',
    column: {
      team: 'Team',
      answer: 'Chosen',
      decision: 'Decision',
      date: 'Decided',
    },
    answerLetter: 'Answer {{letter}}',
    more_one: 'and {{count, number}} more',
    more_other: 'and {{count, number}} more',
    why: 'In common: {{words}}',
    confirm: 'Should be aligned',
    dismiss: 'Not the same question',
    dismissTitle: 'Not the same question?',
    dismissDescription:
      'It leaves the list until another team answers or one of the texts changes materially. Others see your reason.',
    reason: 'What is different (needed)',
    save: 'Say so',
    failed: 'This was not saved',
    confirmedToast: 'Confirmed. A decision can settle it now.',
    dismissedToast: 'Set aside as different questions.',
    undo: 'Undo',
    undoneToast: 'Undone. It is open again.',
    settle: 'Write a decision that settles it',
    notYours:
      'Whoever owns one of these decisions can say whether this matters.',
    said: {
      confirmed: 'To be aligned, says',
      dismissed: 'Not the same question, says',
    },
    outdated: 'Something has changed since, so look again.',
    badge: {
      unsettled: 'not settled',
      confirmed: 'to be aligned',
      dismissed: 'different questions',
    },
    agreed: 'agreed',
    note: 'Other teams answered a similar question differently',
    noteLink: 'See them side by side',
    noteMore_one: '{{count, number}} other team in all.',
    noteMore_other: '{{count, number}} other teams in all.',
    draft: {
      context: 'Several teams have answered this differently:',
    },
  },
} as const;
