/** Texts about settling overlaps. */
export const settlingMessages = {
  resolution: {
    kind: {
      join: 'Join',
      'build-on': 'Build on',
      'split-scope': 'Split scope',
      'deliberate-parallel': 'Deliberate parallel',
      'not-an-overlap': 'Not an overlap',
    },
    status: {
      proposed: 'proposed',
      effective: 'agreed by both',
    },
    /** One line below a pair. */
    line: '{{kind}}: {{status}}',
    outdated: 'To be looked at again: the texts have changed since.',
    revisitDue: 'To be looked at again since {{date}}.',
    revisitOn: 'To be looked at again on {{date}}.',
  },
  settle: {
    title: 'Settle it',
    question:
      'What should come of it? Choose one: a decision record is drafted, and it counts once the owners of both sides agree.',
    choices: 'Ways to settle it',
    notYours:
      'Nobody has settled this yet. The owners of either initiative can.',
    meaning: {
      join: 'One initiative goes on and takes in the work of the other.',
      'build-on': 'One initiative uses what the other makes.',
      'split-scope': 'Both go on, each with its own part of the problem.',
      'deliberate-parallel': 'Both go on for a while, on purpose.',
      'not-an-overlap': 'They look alike but solve different problems.',
    },
    kept: {
      join: 'Which one goes on?',
      'build-on': 'Which one is built on?',
    },
    reason: 'Reason',
    reasonNeeded: 'Reason (needed)',
    revisitOn: 'Day to look at it again',
    propose: 'Propose',
    failed: 'It could not be proposed',
    proposed: 'Proposed. The decision record was drafted.',
    waiting: 'The owner of “{{title}}” is asked to agree.',
    agreed: '{{side}}: agreed by',
    goesOn: '“{{title}}” goes on.',
    isBuiltOn: '“{{title}}” is built on.',
    decision: 'See the decision record',
    agree: 'Agree',
    agreedToast: 'You agreed.',
    undo: 'Undo',
    undone: 'Undone. The decision record says so.',
    undoQuestion: 'Undo “{{kind}}”?',
    undoDescription:
      'The decision record stays and says that it no longer holds. The pair can be settled anew at any time.',
    answerFailed: 'This was not saved',
  },
} as const;
