import {
  ColumnMapping,
  DecisionLog,
  DecisionRecord,
  DecisionSource,
  DecisionSummary,
  DecisionView,
  EntityLabel,
  IMPORT_FIELDS,
  ImportField,
  ImportJob,
  Initiative,
  InitiativeSummary,
  InitiativeView,
  ComparedResolution,
  OverlapMeasure,
  OverlapResolution,
  ResolutionView,
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
  tags: ['claims'],
  links: [{ title: 'Plan', url: 'https://example.org/plan' }],
  attachments: [{ entityRef: 'component:default/claims', role: 'changes' }],
  buildsOn: ['letter-reader-efgh6789'],
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
  expectedOutcomes: [
    { statement: 'No claim leaves', metric: 'claims out', due: '2026-06-01' },
  ],
  reviewBy: '2026-07-01',
  entities: links,
  initiatives: [initiative.id],
  supersedes: ['20250101-rent-it-abcd2345'],
  source: decisionSource,
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
  revision: decision.revision,
  updatedAt: decision.updatedAt,
  archivedAt: decision.archivedAt,
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
  mayChange: false,
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
