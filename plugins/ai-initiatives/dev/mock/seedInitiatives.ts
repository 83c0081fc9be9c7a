import type { InitiativeInput } from 'backstage-plugin-ai-initiatives-common';

/** Invented work with genuine likeness in wording, data, tools and users. */
export const SEED_INITIATIVES: readonly InitiativeInput[] = [
  {
    title: 'Claims triage assistant',
    problem:
      'Adjusters read every incoming claim by hand before it reaches the right queue. Urgent injury claims wait two days behind routine glass damage. The assistant reads the claim, proposes a routing and an urgency, and says which sentences made it think so.',
    owner: 'group:default/team-claims',
    stage: 'pilot',
    outputs: 'A proposed queue and urgency for each claim, with the passages.',
    benefits: 'Injury claims reach an adjuster the same day.',
    users: 'Adjusters',
    aiClassification: 'generative',
    topicArea: 'Claims handling',
    sourcing: 'vendor',
    vendors: ['Azure OpenAI'],
    tools: ['LLM gateway'],
    dataDescription: 'Claim forms and letters of the last three years.',
    personalData: 'yes',
    tags: ['triage', 'routing', 'claims'],
    attachments: [
      { entityRef: 'component:default/claims-intake', role: 'changes' },
      { entityRef: 'resource:default/claims-warehouse', role: 'reads' },
      { entityRef: 'api:default/llm-gateway', role: 'uses' },
    ],
  },
  {
    title: 'Smart intake',
    problem:
      'Customers who report a claim online pick the wrong category, so the claim is routed to the wrong queue and triage starts over. A model suggests the category and urgency of a claim while the customer types.',
    owner: 'group:default/team-portal',
    stage: 'idea',
    users: 'Customers',
    aiClassification: 'nlp',
    topicArea: 'Claims handling',
    sourcing: 'in-house',
    tags: ['claims', 'routing'],
    attachments: [
      { entityRef: 'component:default/claims-portal', role: 'changes' },
      { entityRef: 'resource:default/claims-warehouse', role: 'reads' },
    ],
  },
  {
    title: 'Letter sorter for claims',
    problem:
      'Paper letters about claims are scanned and sorted by hand. We tried to route each letter to the adjuster who has the claim.',
    owner: 'group:default/team-support',
    stage: 'retired',
    lesson:
      'Handwritten letters were read too badly to route them; printed ones worked. Ask for the claim number on the envelope first.',
    users: 'Mail room',
    aiClassification: 'computer-vision',
    topicArea: 'Claims handling',
    tags: ['routing', 'ocr'],
    attachments: [
      { entityRef: 'component:default/legacy-mailer', role: 'changes' },
    ],
  },
  {
    title: 'OCR for invoices',
    problem:
      'Repair shops send invoices as photos and scans. Clerks type amounts and tax numbers into the payment screen. Reading the invoice automatically leaves only the doubtful ones to people.',
    owner: 'group:default/team-billing',
    stage: 'deployed',
    outputs: 'Invoice fields with a confidence for each.',
    benefits: 'Four of five invoices need no typing.',
    users: 'Billing clerks',
    aiClassification: 'computer-vision',
    topicArea: 'Payments',
    sourcing: 'vendor',
    tags: ['ocr', 'invoices'],
    attachments: [
      { entityRef: 'component:default/invoice-service', role: 'changes' },
      { entityRef: 'component:default/claims-intake', role: 'serves' },
    ],
  },
  {
    title: 'Payment fraud signals',
    problem:
      'Stolen accounts are used for payouts: the direct deposit details change hours before the payment. A model scores each payout for fraud before it is released.',
    owner: 'group:default/team-billing',
    stage: 'pre-deployment',
    users: 'Payment operations',
    aiClassification: 'classical-ml',
    topicArea: 'Fraud',
    sourcing: 'in-house',
    tags: ['fraud', 'payment', 'direct deposit'],
    attachments: [
      { entityRef: 'component:default/checkout', role: 'changes' },
      { entityRef: 'system:default/payments', role: 'serves' },
    ],
  },
  {
    title: 'Payout anomaly watch',
    problem:
      'Fraud in payouts is found weeks later by the auditors. We look for unusual payment patterns, among them changed direct deposit accounts, and hold the payment for a check.',
    owner: 'group:default/team-fraud',
    stage: 'pilot',
    users: 'Fraud investigators',
    aiClassification: 'classical-ml',
    topicArea: 'Fraud',
    tags: ['fraud', 'anomaly', 'payment'],
    attachments: [
      { entityRef: 'system:default/payments', role: 'changes' },
      { entityRef: 'resource:default/claims-warehouse', role: 'reads' },
    ],
  },
  {
    title: 'Staff assistant for policy questions',
    problem:
      'Support agents search eleven manuals while the customer waits. A chat assistant answers policy questions from the manuals and links the paragraph.',
    owner: 'group:default/team-support',
    stage: 'deployed',
    users: 'Support agents',
    aiClassification: 'generative',
    topicArea: 'Support',
    tags: ['chat', 'manuals'],
    attachments: [{ entityRef: 'api:default/llm-gateway', role: 'uses' }],
  },
  {
    title: 'Ask the handbook',
    problem:
      'New adjusters ask colleagues questions which the policy manuals answer. A chat assistant on top of the claims manuals answers with the paragraph it read.',
    owner: 'group:default/team-claims',
    stage: 'idea',
    users: 'Adjusters',
    aiClassification: 'generative',
    topicArea: 'Support',
    tags: ['chat', 'manuals'],
    attachments: [
      { entityRef: 'system:default/claims', role: 'serves' },
      { entityRef: 'api:default/llm-gateway', role: 'uses' },
    ],
  },
  {
    title: 'Shared evaluation bench',
    problem:
      'Each team tests its prompts by eye. A common bench runs agreed question sets against every model behind the gateway and keeps the results.',
    owner: 'group:default/team-platform',
    stage: 'pilot',
    users: 'Engineers',
    aiClassification: 'other',
    topicArea: 'Platform',
    tags: ['evaluation'],
    attachments: [{ entityRef: 'api:default/llm-gateway', role: 'changes' }],
  },
  {
    title: 'Damage estimate from photos',
    problem:
      'Customers wait for an expert visit even for small dents. A vision model estimates the repair cost from photos and offers an immediate payout below a limit.',
    owner: 'group:default/team-claims',
    stage: 'pre-deployment',
    users: 'Customers',
    aiClassification: 'computer-vision',
    topicArea: 'Claims handling',
    tags: ['photos', 'vision'],
    attachments: [
      { entityRef: 'component:default/claims-intake', role: 'changes' },
    ],
  },
  {
    title: 'Customer letters in plain language',
    problem:
      'Letters about refused payments are hard to read and cause calls. A writing assistant rewrites drafts in plain language before they are sent.',
    owner: 'group:default/team-portal',
    stage: 'pilot',
    users: 'Customers',
    aiClassification: 'generative',
    topicArea: 'Support',
    tags: ['writing'],
    attachments: [
      { entityRef: 'system:default/claims', role: 'serves' },
      { entityRef: 'component:default/claims-portal', role: 'changes' },
    ],
  },
  {
    title: 'Reserve forecast',
    problem:
      'Reserves are set quarterly by hand. A forecast from the claims warehouse updates them weekly and explains what moved.',
    owner: 'group:default/data-office',
    stage: 'idea',
    users: 'Actuaries',
    aiClassification: 'classical-ml',
    topicArea: 'Finance',
    tags: ['forecast'],
    attachments: [
      { entityRef: 'resource:default/claims-warehouse', role: 'reads' },
    ],
  },
];
