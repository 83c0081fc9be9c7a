import {
  DecisionFields,
  DecisionRecord,
  Initiative,
  InitiativeFields,
  Principle,
  PrincipleFields,
  Resolution,
  Review,
  Viewer,
} from 'backstage-plugin-ai-initiatives-common';
import { Access, OWN_ACCESS } from '../access/Access';

const HEADER = {
  revision: 1,
  createdAt: '2026-01-02T03:04:05.000Z',
  createdBy: 'user:default/ada',
  updatedAt: '2026-01-02T03:04:05.000Z',
  updatedBy: 'user:default/ada',
  origin: { kind: 'portal' as const },
};

/** Fields of an initiative that is complete enough to be stored. */
export function initiativeInput(
  changes: Partial<InitiativeFields> = {},
): Partial<InitiativeFields> {
  return {
    title: 'Claims triage assistant',
    problem: 'Adjusters sort every new claim by hand before they can start.',
    owner: 'group:default/team-claims',
    ...changes,
  };
}

/** A stored initiative. */
export function anInitiative(changes: Partial<Initiative> = {}): Initiative {
  return {
    ...HEADER,
    id: 'claims-triage-assistant-abcd2345',
    title: 'Claims triage assistant',
    problem: 'Adjusters sort every new claim by hand before they can start.',
    owner: 'group:default/team-claims',
    stage: 'idea',
    visibility: 'public',
    readers: [],
    vendors: [],
    tools: [],
    tags: [],
    links: [],
    attachments: [],
    buildsOn: [],
    principles: [],
    ...changes,
  };
}

/** Fields of a decision that is complete enough to be stored. */
export function decisionInput(
  changes: Partial<DecisionFields> = {},
): Partial<DecisionFields> {
  return {
    title: 'Host the model ourselves',
    owner: 'group:default/team-claims',
    contextAndProblem: 'Claims must not leave our network.',
    ...changes,
  };
}

/** A stored decision record. */
export function aDecision(
  changes: Partial<DecisionRecord> = {},
): DecisionRecord {
  return {
    ...HEADER,
    id: '20260102-host-the-model-ourselves-abcd2345',
    title: 'Host the model ourselves',
    status: 'proposed',
    owner: 'group:default/team-claims',
    visibility: 'public',
    readers: [],
    decisionMakers: [],
    consulted: [],
    informed: [],
    contextAndProblem: 'Claims must not leave our network.',
    decisionDrivers: [],
    consideredOptions: [],
    goodConsequences: [],
    badConsequences: [],
    expectedOutcomes: [],
    entities: [],
    initiatives: [],
    supersedes: [],
    amends: [],
    buildsOn: [],
    related: [],
    principles: [],
    ...changes,
  };
}

/** A stored review that is planned. */
export function aReview(changes: Partial<Review> = {}): Review {
  return {
    ...HEADER,
    id: '20260102-review-abcd2345',
    series: '20260102-review-abcd2345',
    subject: { kind: 'entity', ref: 'group:default/team-claims' },
    owner: 'group:default/team-claims',
    cadence: 'quarterly',
    anchor: '2026-02-01',
    dueOn: '2026-02-01',
    state: 'planned',
    visibility: 'public',
    readers: [],
    participants: [],
    items: [],
    followUps: [],
    ...changes,
  };
}

/** Fields of a principle that is complete enough to be stored. */
export function principleInput(
  changes: Partial<PrincipleFields> = {},
): Partial<PrincipleFields> {
  return {
    title: 'A person can be asked',
    statement: 'Whoever is affected by a model can ask a person.',
    rationale: 'Models err, and nobody can argue with one.',
    owner: 'group:default/team-claims',
    ...changes,
  };
}

/** A stored principle. */
export function aPrinciple(changes: Partial<Principle> = {}): Principle {
  return {
    ...HEADER,
    id: 'a-person-can-be-asked-abcd2345',
    title: 'A person can be asked',
    statement: 'Whoever is affected by a model can ask a person.',
    rationale: 'Models err, and nobody can argue with one.',
    implications: [],
    owner: 'group:default/team-claims',
    status: 'draft',
    version: 0,
    characteristics: [],
    visibility: 'public',
    readers: [],
    ...changes,
  };
}

/** A resolution to which both sides consented, drafted as decision `old`. */
export function aResolution(changes: Partial<Resolution> = {}): Resolution {
  const at = HEADER.createdAt;
  return {
    id: 'r',
    left: 'left',
    right: 'right',
    kind: 'split-scope',
    decision: 'old',
    status: 'effective',
    consents: [
      { side: 'left', by: 'user:default/ada', at },
      { side: 'right', by: 'user:default/wim', at },
    ],
    proposedBy: 'user:default/ada',
    proposedAt: at,
    revision: 2,
    ...changes,
  };
}

/** A person whom the policy allows everything. */
export function accessOf(changes: Partial<Viewer> = {}): Access {
  const ref = changes.ref ?? 'user:default/ada';
  return {
    ...OWN_ACCESS,
    decisions: {
      ...OWN_ACCESS.decisions,
      'ai-initiatives.initiative.archive': 'all',
      'ai-initiatives.decision.archive': 'all',
      'ai-initiatives.principle.archive': 'all',
    },
    viewer: {
      type: 'user',
      ref,
      ownershipRefs: [ref, 'group:default/team-claims'],
      steward: false,
      ...changes,
    },
  };
}

/** Somebody of another team. */
export function outsider(): Access {
  return accessOf({
    ref: 'user:default/olga',
    ownershipRefs: ['user:default/olga', 'group:default/team-portal'],
  });
}
