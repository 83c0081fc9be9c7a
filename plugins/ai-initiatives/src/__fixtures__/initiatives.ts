import type {
  EntityLabel,
  Initiative,
  InitiativeSummary,
  InitiativeView,
} from 'backstage-plugin-ai-initiatives-common';

const NOW = '2026-11-20T09:30:00.000Z';

export function anEntityLabel(
  overrides: Partial<EntityLabel> = {},
): EntityLabel {
  return {
    ref: 'group:default/team-claims',
    title: 'Team Claims',
    known: true,
    ...overrides,
  };
}

export function anInitiativeSummary(
  overrides: Partial<InitiativeSummary> = {},
): InitiativeSummary {
  return {
    id: 'claims-triage-assistant',
    title: 'Claims triage assistant',
    excerpt: 'Claims wait for days before somebody looks at them.',
    owner: anEntityLabel(),
    stage: 'pilot',
    visibility: 'public',
    topicArea: 'claims',
    attachments: [
      { entityRef: 'component:default/claims-intake', role: 'changes' },
    ],
    likelyOverlaps: 0,
    revision: 1,
    updatedAt: NOW,
    ...overrides,
  };
}

export function anInitiative(overrides: Partial<Initiative> = {}): Initiative {
  return {
    id: 'claims-triage-assistant',
    revision: 1,
    createdAt: NOW,
    createdBy: 'user:default/ada',
    updatedAt: NOW,
    updatedBy: 'user:default/ada',
    origin: { kind: 'portal' },
    title: 'Claims triage assistant',
    problem: 'Claims wait for days before somebody looks at them.',
    owner: 'group:default/team-claims',
    stage: 'pilot',
    visibility: 'public',
    readers: [],
    vendors: [],
    tools: [],
    tags: [],
    links: [],
    attachments: [
      { entityRef: 'component:default/claims-intake', role: 'changes' },
    ],
    buildsOn: [],
    principles: [],
    ...overrides,
  };
}

export function anInitiativeView(
  overrides: Partial<InitiativeView> = {},
): InitiativeView {
  return {
    initiative: anInitiative(),
    owner: anEntityLabel(),
    labels: [
      anEntityLabel({
        ref: 'component:default/claims-intake',
        title: 'Claims intake',
      }),
    ],
    decisions: [],
    buildsOn: [],
    builtOnBy: [],
    principles: [],
    hints: [],
    givenHints: [],
    mayChange: true,
    warnings: [],
    ...overrides,
  };
}
