import {
  ColumnMapping,
  DecisionLog,
  DecisionRecord,
  DecisionSource,
  DecisionSummary,
  DecisionView,
  EntityLabel,
  ExpectedOutcome,
  IMPORT_FIELDS,
  ImportField,
  ImportJob,
  Initiative,
  InitiativeSummary,
  InitiativeView,
  ComparedResolution,
  OutcomeCounts,
  OverlapMeasure,
  OverlapResolution,
  Principle,
  PrincipleCoverage,
  PrincipleListItem,
  PrincipleSummary,
  PrincipleView,
  ResolutionView,
  ReviewSummary,
} from 'backstage-plugin-ai-initiatives-common';

/** A value in which nothing optional is left out, at any depth. */
export type Complete<T> = T extends readonly (infer TItem)[]
  ? readonly Complete<TItem>[]
  : T extends object
  ? { readonly [Key in keyof T]-?: Complete<Exclude<T[Key], undefined>> }
  : T;

const header = {
  revision: 3,
  createdAt: '2026-01-02T03:04:05.000Z',
  createdBy: 'user:default/ada',
  updatedAt: '2026-02-03T04:05:06.000Z',
  updatedBy: 'user:default/grace',
  archivedAt: '2026-03-04T05:06:07.000Z',
  origin: { kind: 'import', key: 'inventory/17' },
} as const;

const links = [
  { entityRef: 'component:default/claims', relation: 'governs' },
] as const;

export const owner: Complete<EntityLabel> = {
  ref: 'group:default/claims',
  title: 'Claims',
  known: true,
};

const outcome: Complete<ExpectedOutcome> = {
  statement: 'No claim leaves',
  metric: 'claims out',
  due: '2026-06-01',
  unit: 'claims a month',
  baseline: 40,
  target: 0,
  observations: [
    {
      on: '2026-05-01',
      value: 'a few',
      source: 'https://example.org/report',
      result: 'missed',
      note: 'Old printers still send them.',
    },
  ],
};

const outcomes: Complete<OutcomeCounts> = {
  met: 1,
  missed: 0,
  unknown: 1,
  awaited: ['2026-06-01'],
};

export const initiative: Complete<Initiative> = {
  ...header,
  id: 'claims-triage-abcd2345',
  title: 'Claims triage',
  problem: 'Adjusters sort every claim by hand.',
  owner: owner.ref,
  stage: 'pilot',
  visibility: 'restricted',
  readers: ['user:default/grace'],
  outputs: 'A queue for each claim.',
  benefits: 'Claims start a day earlier.',
  users: 'Adjusters',
  lesson: 'Old claims need old words.',
  differsBecause: 'It reads scanned letters.',
  aiClassification: 'classical-ml',
  topicArea: 'Insurance',
  sourcing: 'in-house',
  vendors: ['None'],
  tools: ['scikit-learn'],
  dataDescription: 'Closed claims of ten years.',
  allowsHints: true,
  personalData: 'yes',
  euRiskLevel: 'high',
  euRole: 'deployer',
  highImpact: 'high-impact',
  humanOversight: 'An adjuster confirms every queue.',
  tags: ['claims'],
  links: [{ title: 'Plan', url: 'https://example.org/plan' }],
  attachments: [{ entityRef: 'component:default/claims', role: 'changes' }],
  buildsOn: ['letter-reader-efgh6789'],
  principles: ['a-person-can-be-asked-abcd2345'],
  expectedOutcomes: [outcome],
};

export const initiativeSummary: Complete<InitiativeSummary> = {
  id: initiative.id,
  title: initiative.title,
  excerpt: initiative.problem,
  owner,
  stage: initiative.stage,
  visibility: initiative.visibility,
  topicArea: initiative.topicArea,
  lesson: initiative.lesson,
  attachments: initiative.attachments,
  outcomes,
  risk: { level: 'high', reasons: ['high', 'high-impact'] },
  likelyOverlaps: 2,
  revision: initiative.revision,
  updatedAt: initiative.updatedAt,
  archivedAt: initiative.archivedAt,
};

const fact = { state: 'stated', raw: 'Accepted', line: 3 } as const;

export const decisionSource: Complete<DecisionSource> = {
  entityRef: 'component:default/claims',
  path: '0001-host-it-ourselves.md',
  url: 'https://git.example.org/claims/0001-host-it-ourselves.md',
  etag: 'c0ffee',
  sha256: 'a'.repeat(64),
  encoding: 'utf-8',
  format: 'markdown',
  facts: { title: fact, status: fact, date: fact, deciders: fact },
  warnings: [{ message: 'The date may be read in two ways.', line: 4 }],
};

export const decisionLog: Complete<DecisionLog> = {
  entityRef: 'component:default/claims',
  entityTitle: 'Claims',
  state: 'read',
  counts: { records: 12, plainText: 1, otherFiles: 2, skipped: 1 },
  message: 'big.md has 2000000 bytes; up to 1000000 are read.',
  readAt: header.updatedAt,
};

export const decision: Complete<DecisionRecord> = {
  ...header,
  id: '20260102-host-it-ourselves-abcd2345',
  title: 'Host it ourselves',
  question: 'Where does the model run?',
  status: 'accepted',
  date: '2026-01-02',
  owner: owner.ref,
  visibility: 'public',
  readers: ['group:default/audit'],
  decisionMakers: ['user:default/ada'],
  consulted: ['Security'],
  informed: ['Adjusters'],
  contextAndProblem: 'Claims must not leave our network.',
  decisionDrivers: ['Privacy'],
  consideredOptions: [
    {
      title: 'Our own cluster',
      description: 'Two machines.',
      good: ['Private'],
      neutral: ['Slower'],
      bad: ['More work'],
    },
  ],
  chosenOption: 'Our own cluster',
  justification: 'Privacy outweighs work.',
  goodConsequences: ['Nothing leaves.'],
  badConsequences: ['We are on call.'],
  confirmation: 'Network logs.',
  moreInformation: 'See the plan.',
  expectedOutcomes: [outcome],
  reviewBy: '2026-07-01',
  entities: links,
  initiatives: [initiative.id],
  supersedes: ['20250101-rent-it-abcd2345'],
  amends: ['20250102-log-it-abcd2345'],
  buildsOn: ['20250103-buy-machines-abcd2345'],
  related: ['20250104-cool-them-abcd2345'],
  principles: [
    {
      principle: 'a-person-can-be-asked-abcd2345',
      stance: 'deviates',
      reason: 'Nobody is on call at night yet.',
    },
  ],
  source: decisionSource,
  ratifiedBy: 'user:default/grace',
  ratifiedAt: header.updatedAt,
};

export const decisionSummary: Complete<DecisionSummary> = {
  id: decision.id,
  title: decision.title,
  question: decision.question,
  chosenOption: decision.chosenOption,
  status: decision.status,
  statusAsWritten: 'Agreed, more or less',
  keptIn: 'component:default/claims',
  date: decision.date,
  owner,
  visibility: decision.visibility,
  entities: links,
  outcomes,
  openChallenges: 2,
  revision: decision.revision,
  updatedAt: decision.updatedAt,
  archivedAt: decision.archivedAt,
};

export const reviewSummary: Complete<ReviewSummary> = {
  id: '20260102-review-abcd2345',
  subject: { kind: 'initiative', ref: initiative.id, title: initiative.title },
  owner,
  cadence: 'quarterly',
  dueOn: '2026-07-01',
  state: 'held',
  heldOn: '2026-06-30',
  visibility: 'restricted',
  revision: 3,
};

export const principle: Complete<Principle> = {
  ...header,
  id: 'a-person-can-be-asked-abcd2345',
  title: 'A person can be asked',
  statement: 'Whoever is affected by a model can ask a person.',
  rationale: 'Models err, and nobody can argue with one.',
  implications: ['Each answer names a desk.'],
  owner: owner.ref,
  scope: 'domain:default/insurance',
  status: 'in-force',
  inForceSince: '2025-01-02',
  reviewBy: '2026-07-01',
  characteristics: ['accountable-and-transparent'],
  visibility: 'public',
  readers: ['group:default/audit'],
  version: 2,
};

export const principleSummary: Complete<PrincipleSummary> = {
  id: principle.id,
  title: principle.title,
  statement: principle.statement,
  owner,
  scope: { ref: principle.scope, title: 'Insurance', known: true },
  status: principle.status,
  version: principle.version,
  visibility: principle.visibility,
  inForceSince: principle.inForceSince,
  reviewBy: principle.reviewBy,
  revision: principle.revision,
  updatedAt: principle.updatedAt,
  archivedAt: principle.archivedAt,
};

const coverage: Complete<PrincipleCoverage> = {
  upheld: 3,
  deviated: 1,
  initiatives: 2,
  lastShapedOn: '2024-12-01',
  unusedMonths: 14,
};

export const principleListItem: Complete<PrincipleListItem> = {
  ...principleSummary,
  coverage,
};

export const principleView: Complete<PrincipleView> = {
  principle,
  owner,
  labels: [owner],
  coverage,
  upheldBy: [{ decision: decisionSummary, reason: 'It is written down.' }],
  deviatedFromBy: [{ decision: decisionSummary, reason: 'Too early.' }],
  initiatives: [initiativeSummary],
  nextReview: reviewSummary,
  mayChange: true,
  warnings: ['The catalog does not know domain:default/insurance.'],
};

export const initiativeView: Complete<InitiativeView> = {
  initiative,
  owner,
  labels: [owner],
  decisions: [decisionSummary],
  buildsOn: [initiativeSummary],
  builtOnBy: [initiativeSummary],
  hints: [{ group: owner, at: initiative.updatedAt }],
  givenHints: [{ initiative: initiativeSummary, at: initiative.updatedAt }],
  nextReview: reviewSummary,
  lastVerdict: { review: reviewSummary, verdict: 'adjust', note: 'Once.' },
  principles: [principleSummary],
  mayChange: true,
  warnings: ['The catalog does not know component:default/claims.'],
};

export const decisionView: Complete<DecisionView> = {
  decision,
  owner,
  labels: [owner],
  initiatives: [initiativeSummary],
  supersedes: [decisionSummary],
  supersededBy: [decisionSummary],
  convertedTo: decisionSummary,
  divergence: {
    id: 'divergence-1',
    others: [{ decision: decisionSummary, answer: 'Replace names', number: 1 }],
    teams: 2,
  },
  amends: [decisionSummary],
  amendedBy: [decisionSummary],
  buildsOn: [decisionSummary],
  builtOnBy: [decisionSummary],
  related: [decisionSummary],
  nextReview: reviewSummary,
  lastVerdict: { review: reviewSummary, verdict: 'amend', note: 'Once.' },
  principles: [
    { principle: principleSummary, stance: 'deviates', reason: 'Too early.' },
  ],
  challenges: [
    {
      challenge: {
        id: 'challenge-abcd2345',
        decision: decision.id,
        decisionRevision: 2,
        text: 'Two machines are **not** enough.',
        state: 'amended',
        raisedBy: 'user:default/ines',
        raisedAt: header.createdAt,
        thread: [
          {
            by: 'user:default/ada',
            at: header.updatedAt,
            text: 'We order a third.',
            became: 'amended',
          },
        ],
        amendment: {
          decision: '20260301-a-third-machine-abcd2345',
          revision: 1,
        },
        revision: 2,
      },
      amendment: decisionSummary,
      mayAnswer: true,
      mayBecome: ['open'],
    },
  ],
  advice: [
    {
      advice: {
        id: 'advice-abcd2345',
        decision: decision.id,
        of: 'group:default/security',
        role: 'expert',
        question: 'Is the room locked?',
        askedBy: 'user:default/ada',
        askedAt: header.createdAt,
        text: 'It is.',
        givenBy: 'user:default/grace',
        givenAt: header.updatedAt,
        revision: 2,
      },
      mayGive: true,
    },
  ],
  mayChange: false,
  mayChallenge: true,
  mayAdvise: true,
  mayAskAdvice: false,
  warnings: ['It has no review date.'],
};

export const measure: Complete<OverlapMeasure> = {
  probability: 0.61,
  band: 'likely',
  kinds: ['same-problem', 'same-data'],
  evidence: {
    terms: [{ label: 'claims', typed: 'damages', share: 0.5 }],
    entities: [
      {
        ref: 'resource:default/claims-db',
        title: 'Claims database',
        kind: 'data',
        share: 0.3,
      },
    ],
    subjectShare: 0.05,
    otherShare: 0.15,
  },
};

const agreed = [
  { side: 'right', by: 'user:default/ada', at: header.createdAt },
] as const;

export const overlapResolution: Complete<OverlapResolution> = {
  id: 'deliberate-parallel-abcd2345',
  kind: 'deliberate-parallel',
  status: 'proposed',
  decision: decision.id,
  revisitOn: '2026-12-01',
  outdated: true,
  revisitDue: true,
  consents: agreed,
};

export const comparedResolution: Complete<ComparedResolution> = {
  ...overlapResolution,
  rationale: 'Two markets.',
  kept: initiative.id,
  mayConsent: true,
  mayUndo: false,
};

export const resolutionView: Complete<ResolutionView> = {
  resolution: {
    id: overlapResolution.id,
    left: initiative.id,
    right: 'letter-reader-efgh6789',
    kind: 'deliberate-parallel',
    rationale: 'Two markets.',
    revisitOn: '2026-12-01',
    kept: initiative.id,
    decision: decision.id,
    status: 'undone',
    consents: agreed,
    proposedBy: 'user:default/ada',
    proposedAt: header.createdAt,
    undoneBy: 'user:default/grace',
    undoneAt: header.updatedAt,
    revision: 2,
  },
  left: initiativeSummary,
  right: initiativeSummary,
  outdated: true,
  revisitDue: true,
  mayConsent: false,
  mayUndo: true,
};

const column: Complete<ColumnMapping> = {
  columns: ['A', 'B'],
  separator: '; ',
  values: { Piloting: 'pilot' },
  otherwise: ['C'],
};

export const mapping = {
  fields: Object.fromEntries(
    IMPORT_FIELDS.map(field => [field, column]),
  ) as Readonly<Record<ImportField, Complete<ColumnMapping>>>,
  keyColumns: ['ID'],
  keyIsUnique: true,
};

export const importJob: Complete<ImportJob> = {
  id: 'job-1',
  fileId: 'file-1',
  fileName: 'inventory.csv',
  mode: 'dry-run',
  state: 'failed',
  totalRows: 10,
  processedRows: 4,
  counts: { create: 1, change: 1, same: 1, problem: 1 },
  createdAt: header.createdAt,
  createdBy: header.createdBy,
  finishedAt: header.updatedAt,
  message: 'Row 5 has no title.',
};
