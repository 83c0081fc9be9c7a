import type {
  Principle,
  PrincipleCoverage,
  PrincipleListItem,
  PrincipleSummary,
  PrincipleView,
} from 'backstage-plugin-ai-initiatives-common';
import { anEntityLabel } from './initiatives';

const NOW = '2026-11-20T09:30:00.000Z';

const WORDS = {
  title: 'A person can be asked',
  statement: 'Whoever is affected by a model can talk to a person.',
} as const;

export function aPrinciple(overrides: Partial<Principle> = {}): Principle {
  return {
    id: 'a-person-can-be-asked',
    revision: 1,
    createdAt: NOW,
    createdBy: 'user:default/ada',
    updatedAt: NOW,
    updatedBy: 'user:default/ada',
    origin: { kind: 'portal' },
    ...WORDS,
    rationale: 'Nobody can **argue** with a model.',
    implications: ['Every answer names a desk'],
    owner: 'group:default/team-claims',
    status: 'in-force',
    version: 2,
    inForceSince: '2026-01-12',
    characteristics: ['accountable-and-transparent'],
    visibility: 'public',
    readers: [],
    ...overrides,
  };
}

export function aPrincipleSummary(
  overrides: Partial<PrincipleSummary> = {},
): PrincipleSummary {
  return {
    id: 'a-person-can-be-asked',
    ...WORDS,
    owner: anEntityLabel(),
    status: 'in-force',
    version: 2,
    visibility: 'public',
    inForceSince: '2026-01-12',
    revision: 1,
    updatedAt: NOW,
    ...overrides,
  };
}

export function aCoverage(
  overrides: Partial<PrincipleCoverage> = {},
): PrincipleCoverage {
  return {
    upheld: 3,
    deviated: 1,
    initiatives: 0,
    lastShapedOn: '2026-11-18',
    ...overrides,
  };
}

export function aPrincipleListItem(
  overrides: Partial<PrincipleListItem> = {},
): PrincipleListItem {
  return { ...aPrincipleSummary(), coverage: aCoverage(), ...overrides };
}

export function aPrincipleView(
  overrides: Partial<PrincipleView> = {},
): PrincipleView {
  return {
    principle: aPrinciple(),
    owner: anEntityLabel(),
    labels: [],
    coverage: aCoverage({ upheld: 0, deviated: 0, lastShapedOn: undefined }),
    upheldBy: [],
    deviatedFromBy: [],
    initiatives: [],
    mayChange: true,
    warnings: [],
    ...overrides,
  };
}
