import {
  DecisionLog,
  DecisionRecord,
  DecisionSource,
  DecisionSummary,
} from 'backstage-plugin-ai-initiatives-common';
import type { Complete } from './Complete';
import { header, links, outcome, outcomes, owner } from './exampleParts';
import { initiative } from './exampleInitiatives';

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
