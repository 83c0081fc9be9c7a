import type { DecisionInput } from 'backstage-plugin-ai-initiatives-common';

/** Titles stand for what they name; the store makes ids of them. */
export const SEED_DECISIONS: readonly DecisionInput[] = [
  {
    title: 'Call models only through the LLM gateway',
    question: 'How do our services reach language models?',
    status: 'accepted',
    date: '2026-03-10',
    owner: 'group:default/team-platform',
    decisionMakers: ['Platform', 'Data office'],
    contextAndProblem:
      'Four teams hold four contracts and four sets of keys. Nobody can say **what was sent where**.',
    decisionDrivers: ['One place for keys and logs', 'No lock-in'],
    consideredOptions: [
      {
        title: 'Shared gateway',
        good: ['One audit trail', 'Models can be exchanged'],
        neutral: [],
        bad: ['One more hop'],
      },
      {
        title: 'Each team calls its vendor',
        good: ['No waiting for the platform team'],
        neutral: [],
        bad: ['Keys spread', 'No common log'],
      },
    ],
    chosenOption: 'Shared gateway',
    justification: 'The audit trail is needed by all four teams.',
    goodConsequences: ['Requests can be traced'],
    badConsequences: ['The gateway is on everybody’s critical path'],
    reviewBy: '2027-01-12',
    entities: [{ entityRef: 'api:default/llm-gateway', relation: 'governs' }],
    initiatives: ['Shared evaluation bench'],
    principles: [
      {
        principle: 'Data is fit for its use',
        stance: 'deviates',
        reason: 'What the gateway logs is not looked through yet.',
      },
    ],
  },
  {
    title: 'A person confirms every routing of an injury claim',
    principles: [{ principle: 'A person can be asked', stance: 'upholds' }],
    question: 'May the assistant route a claim on its own?',
    status: 'accepted',
    date: '2026-06-02',
    owner: 'group:default/team-claims',
    contextAndProblem:
      'A wrong routing of an injury claim costs days when days matter.',
    consideredOptions: [
      { title: 'Always confirm', good: ['Safe'], neutral: [], bad: ['Slower'] },
      {
        title: 'Confirm below a confidence',
        good: ['Fast for clear cases'],
        neutral: [],
        bad: ['The confidence is not calibrated yet'],
      },
    ],
    chosenOption: 'Always confirm',
    reviewBy: '2027-03-01',
    expectedOutcomes: [
      {
        statement: 'Injury claims reach an adjuster the same day',
        metric: 'share within 8 hours',
        due: '2027-02-01',
      },
    ],
    entities: [
      { entityRef: 'component:default/claims-intake', relation: 'governs' },
    ],
    initiatives: ['Claims triage assistant'],
  },
  {
    title: 'Claims text may leave the region only without names',
    question: 'Which claims data may be sent to a model?',
    status: 'superseded',
    date: '2025-11-20',
    owner: 'group:default/data-office',
    contextAndProblem: 'Claim letters carry health data.',
    chosenOption: 'Strip names first',
    consideredOptions: [
      { title: 'Strip names first', good: [], neutral: [], bad: [] },
      { title: 'Send nothing', good: [], neutral: [], bad: [] },
    ],
    entities: [{ entityRef: 'system:default/claims', relation: 'constrains' }],
  },
  {
    title: 'Claims text stays in the region, with or without names',
    question: 'Which claims data may be sent to a model?',
    status: 'accepted',
    date: '2026-09-15',
    owner: 'group:default/data-office',
    contextAndProblem:
      'Stripping names removed too little: places and dates were enough to tell who it was.',
    chosenOption: 'Regional models only',
    consideredOptions: [
      {
        title: 'Regional models only',
        good: ['No transfer at all'],
        neutral: ['Two models fewer to choose from'],
        bad: [],
      },
      { title: 'Better stripping', good: [], neutral: [], bad: ['Unproven'] },
    ],
    reviewBy: '2027-09-01',
    entities: [
      { entityRef: 'system:default/claims', relation: 'constrains' },
      { entityRef: 'resource:default/claims-warehouse', relation: 'governs' },
    ],
    supersedes: ['Claims text may leave the region only without names'],
    buildsOn: ['Call models only through the LLM gateway'],
  },
  {
    title: 'Hold a suspicious payout for at most one day',
    question: 'How long may a payout be held for a check?',
    status: 'proposed',
    date: '2026-11-12',
    owner: 'group:default/team-fraud',
    contextAndProblem:
      'Held payments hurt honest customers; released ones cannot be called back.',
    consideredOptions: [
      { title: 'One day', good: [], neutral: [], bad: [] },
      { title: 'Until checked', good: [], neutral: [], bad: [] },
    ],
    entities: [{ entityRef: 'system:default/payments', relation: 'informs' }],
    initiatives: ['Payout anomaly watch', 'Payment fraud signals'],
  },
  {
    title: 'Claims calls its model directly',
    question: 'How do our services reach language models?',
    status: 'accepted',
    date: '2026-05-04',
    owner: 'group:default/team-claims',
    contextAndProblem:
      'The gateway has no region of its own yet, and claims may not wait for it.',
    chosenOption: 'Each team calls its vendor',
    consideredOptions: [
      { title: 'Each team calls its vendor', good: [], neutral: [], bad: [] },
      { title: 'Shared gateway', good: [], neutral: [], bad: [] },
    ],
    entities: [
      { entityRef: 'component:default/claims-intake', relation: 'governs' },
    ],
  },
];
