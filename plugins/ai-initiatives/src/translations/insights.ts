/** Texts of the page of plots. */
export const insightsMessages = {
  insightsPage: {
    title: 'Insights',
    description: 'Where efforts converge, diverge and stall.',
    error: 'The insights could not be loaded',
    asOf: 'As of',
    asOfProblem: {
      day: 'Choose a day after 1900.',
      future: 'Choose today or a day before it.',
    },
    today: 'Back to today',
    past: 'As it stood on {{date}}',
    pastDescription:
      'Out of what you may read today and could read then. Domains are those of today’s catalog. Overlap groups and divergence keep no history, so they are left out.',
    empty: {
      title: 'There is nothing to plot yet.',
      description:
        'Register what you are starting: plots grow out of initiatives, decisions and reviews.',
      action: 'Register an initiative',
    },
    nothingThen: {
      title: 'Nothing was recorded by then.',
      description: 'Choose a later day.',
    },
  },
  plot: {
    table: 'Show as table',
    csv: 'CSV',
    csvHint: 'Download “{{title}}” as CSV',
    png: 'PNG',
    pngHint: 'Download “{{title}}” as a picture',
    pngFailed: 'The picture could not be drawn',
    legend: 'What the bars stand for',
    more_one: 'and {{count, number}} more in the table',
    more_other: 'and {{count, number}} more in the table',
  },
  domainPlot: {
    title: 'Where is work going on?',
    row: 'Domain',
    none: 'In no domain',
    reading_one: '{{count, number}} initiative, {{deployed, number}} deployed.',
    reading_other:
      '{{count, number}} initiatives, {{deployed, number}} deployed.',
    readingMost_one:
      '{{count, number}} initiative, {{deployed, number}} deployed; most in {{domain}}: {{most, number}}.',
    readingMost_other:
      '{{count, number}} initiatives, {{deployed, number}} deployed; most in {{domain}}: {{most, number}}.',
    nowhere_one: '{{count, number}} is in no domain.',
    nowhere_other: '{{count, number}} are in no domain.',
    repeated: 'One in two domains is counted in both.',
    empty: 'No initiative is registered.',
    all: 'All initiatives',
    risks: 'Risks by domain',
  },
  groupPlot: {
    title: 'Where do efforts converge?',
    row: 'Group of similar work',
    teams: 'teams',
    initiatives: 'initiatives',
    reading_one:
      '{{count, number}} group of similar work: “{{name}}” spans {{teams}}.',
    reading_other:
      '{{count, number}} groups of similar work; the widest, “{{name}}”, spans {{teams}}.',
    teamCount_one: '{{count, number}} team',
    teamCount_other: '{{count, number}} teams',
    empty: 'No group of similar work was found.',
    all: 'All groups',
    graph: 'As a graph',
  },
  divergencePlot: {
    title: 'Where do decisions diverge?',
    row: 'Question',
    questions: 'questions',
    state: {
      unsettled: 'Not settled',
      confirmed: 'To be aligned',
      dismissed: 'Not the same question',
      agreed: 'Answered alike',
    },
    reading_one:
      '{{count, number}} question was answered differently and is not settled; {{confirmed, number}} to be aligned, {{agreed, number}} answered alike.',
    reading_other:
      '{{count, number}} questions were answered differently and are not settled; {{confirmed, number}} to be aligned, {{agreed, number}} answered alike.',
    empty: 'No two teams have decided a similar question.',
    all: 'Questions not settled',
  },
  outcomePlot: {
    title: 'Do outcomes come true?',
    row: 'Quarter they were due',
    met: 'met',
    missed: 'missed',
    overdue: 'past due, unknown',
    reading_one:
      '{{met, number}} of {{count, number}} known outcome was met; {{overdue, number}} past due, result unknown.',
    reading_other:
      '{{met, number}} of {{count, number}} known outcomes were met; {{overdue, number}} past due, result unknown.',
    empty: 'No expected outcome was due.',
    missedInitiatives: 'Missed by initiatives',
    missedDecisions: 'Missed by decisions',
    overdueInitiatives: 'Past due for initiatives',
    overdueDecisions: 'Past due for decisions',
  },
  principlePlot: {
    title: 'Which principles shape decisions?',
    row: 'Principle',
    upheld: 'decisions uphold it',
    deviated: 'decisions deviate',
    initiatives: 'initiatives it guides',
    reading_one:
      '{{cited, number}} of {{count, number}} principle in force is cited, {{unused, number}} is not.',
    reading_other:
      '{{cited, number}} of {{count, number}} principles in force are cited, {{unused, number}} not.',
    empty: 'No principle is in force.',
    all: 'Principles in force',
    unused: 'Unused for long',
  },
  reviewPlot: {
    title: 'Do we look back in time?',
    row: 'Reviews of',
    kind: {
      initiative: 'Initiatives',
      decision: 'Decisions',
      principle: 'Principles',
      entity: 'Groups, systems, domains',
    },
    onTime: 'on time',
    overdue: 'overdue',
    neverHeld: 'overdue, never held',
    reading_one:
      '{{onTime, number}} of {{count, number}} planned review is on time; {{late, number}} overdue, {{neverHeld, number}} of them never held.',
    reading_other:
      '{{onTime, number}} of {{count, number}} planned reviews are on time; {{late, number}} overdue, {{neverHeld, number}} of them never held.',
    empty: 'No review is planned.',
    all: 'Planned reviews',
  },
} as const;
