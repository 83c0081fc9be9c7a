/** What is expected and what came of it, and which risks there are. */
export const outcomesAndRiskMessages = {
  outcome: {
    title: 'Outcomes',
    statement: 'Outcome',
    metric: 'How one can tell',
    due: 'By',
    unit: 'Unit',
    baseline: 'Baseline',
    target: 'Target',
    targetHint:
      'Numbers are judged in the direction from the baseline to the target.',
    add: 'Add an expected outcome',
    numbers: 'Numbers and observations',
    numbersOf: 'Numbers and observations of “{{statement}}”',
    observedOn: '{{value}} on {{date}}',
    noneExpected:
      'No outcome is written down yet. Say what should come of it and by when, and others can see whether it did.',
    expectedBy: 'expected by {{date}}',
    noDay: 'no day set',
    fromTo: 'from {{baseline}} to {{target}}',
    to: 'to {{target}}',
    latest: 'last seen {{value}} on {{date}}',
    result: {
      met: 'met',
      missed: 'missed',
      unknown: 'unknown',
    },
    overdue: 'overdue: nobody has said what happened',
    overdueShort: 'overdue',
    missedCount_one: '{{count}} outcome missed',
    missedCount_other: '{{count}} outcomes missed',
    overdueCount_one: '{{count}} outcome overdue',
    overdueCount_other: '{{count}} outcomes overdue',
    record: 'Record what happened',
    recordHint: 'Record what happened: {{statement}}',
    all_one: 'The observation',
    all_other: 'All {{count}} observations',
    table: 'Observations of “{{statement}}”',
    on: 'On',
    value: 'Value',
    source: 'Source',
    sourceHint: 'Where the value comes from: words, or an address.',
    note: 'Note',
    chart:
      '{{metric}} from {{first}} on {{firstDay}} to {{last}} on {{lastDay}}',
    chartTarget: '{{chart}}; target {{target}}',
    filter: { met: 'met', missed: 'missed', overdue: 'overdue' },
  },
  recordOutcome: {
    title: 'What happened?',
    valueHint: 'A number, or a few words.',
    valueHintUnit: 'In {{unit}}, or a few words.',
    result: 'Result',
    fromNumbers: 'judge by the number',
    save: 'Save',
    failed: 'What happened was not saved',
    empty: 'Give a value, a result or a note.',
  },
  outcomeNotices: {
    title: 'Outcomes to look at',
    line: 'Outcomes: {{parts}}',
    missed: '{{number}} missed',
    overdue: '{{number}} overdue',
    missedItem: 'missed',
    overdueItem: 'due {{date}}, nobody has said what happened',
    more_one: '{{count}} more',
    more_other: '{{count}} more',
  },
  risk: {
    level: {
      prohibited: 'prohibited',
      high: 'high',
      limited: 'limited',
      minimal: 'minimal',
      'not-high-impact': 'not high-impact',
      'not-assessed': 'not assessed',
    },
    noOversight: 'personal data without oversight',
    high: 'high risk',
    prohibited: 'prohibited risk',
    reason: {
      prohibited: 'prohibited under the EU AI Act',
      high: 'high-risk under the EU AI Act',
      'high-impact': 'high-impact as US OMB defines it',
      'no-oversight': 'personal data, and nobody is named to watch over it',
    },
    help: {
      euRiskLevel:
        'What the use is for decides, not the technique. Leave it open until somebody has looked: that counts as unknown, never as low.',
      euRole:
        'Who builds the system is the provider, who uses it under their own name the deployer.',
      highImpact:
        'Whether what it produces is a principal basis for decisions with consequences for people.',
      humanOversight:
        'Who watches over it, what they look at, and what they can stop.',
    },
    toKnow: 'Worth knowing for those who depend on it: {{reasons}}.',
  },
  inheritedRisk: {
    title: 'Risks that come with what it leans on',
    advice: 'To know of, and to talk about. Nothing is blocked.',
    'depends-on':
      'Depends on {{entity}}, where {{initiative}} carries a risk: {{reasons}}.',
    'consumes-api':
      'Uses an API of {{entity}}, where {{initiative}} carries a risk: {{reasons}}.',
    'reads-data':
      'Reads data from {{entity}}, where {{initiative}} carries a risk: {{reasons}}.',
    more_one: '{{count}} more of this kind',
    more_other: '{{count}} more of this kind',
    notAssessed_one:
      '{{count}} initiative on the way has not been assessed: unknown, not low.',
    notAssessed_other:
      '{{count}} initiatives on the way have not been assessed: unknown, not low.',
  },
  domainRisks: {
    view: { label: 'Show as', list: 'List', risk: 'Risk by domain' },
    title: 'Risk by domain',
    description:
      'How many initiatives of each domain were assessed, and how. What nobody has assessed is unknown, not low. One in two domains is counted in both.',
    domain: 'Domain',
    noDomain: 'in no domain',
    total: 'All',
    failed: 'The risks could not be loaded',
    empty: 'No initiative is registered yet.',
    emptyDescription:
      'As soon as there are initiatives, this table says which of them were assessed.',
  },
} as const;
