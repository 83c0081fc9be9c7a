import {
  Principle,
  PrincipleCoverage,
  PrincipleListItem,
  PrincipleSummary,
} from 'backstage-plugin-ai-initiatives-common';
import type { Complete } from './Complete';
import { header, owner } from './exampleParts';

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

export const coverage: Complete<PrincipleCoverage> = {
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
