import type {
  Challenge,
  ChallengeView,
  DecisionRecord,
  DecisionSource,
  DecisionSummary,
  DecisionView,
} from 'backstage-plugin-ai-initiatives-common';
import { anEntityLabel } from './initiatives';

const NOW = '2026-11-20T09:30:00.000Z';

export function aDecisionSummary(
  overrides: Partial<DecisionSummary> = {},
): DecisionSummary {
  return {
    id: '2026-11-18-where-to-run-the-model',
    title: 'Run the triage model in our own network',
    question: 'Where does the triage model run?',
    chosenOption: 'Own network',
    status: 'accepted',
    date: '2026-11-18',
    owner: anEntityLabel(),
    visibility: 'public',
    entities: [
      { entityRef: 'component:default/claims-intake', relation: 'governs' },
    ],
    openChallenges: 0,
    revision: 1,
    updatedAt: NOW,
    ...overrides,
  };
}

export function aDecision(
  overrides: Partial<DecisionRecord> = {},
): DecisionRecord {
  return {
    id: '2026-11-18-where-to-run-the-model',
    revision: 1,
    createdAt: NOW,
    createdBy: 'user:default/ada',
    updatedAt: NOW,
    updatedBy: 'user:default/ada',
    origin: { kind: 'portal' },
    title: 'Run the triage model in our own network',
    question: 'Where does the triage model run?',
    status: 'accepted',
    date: '2026-11-18',
    owner: 'group:default/team-claims',
    visibility: 'public',
    readers: [],
    decisionMakers: ['Ada'],
    consulted: [],
    informed: [],
    contextAndProblem: 'Claims contain health data.',
    decisionDrivers: [],
    consideredOptions: [
      { title: 'Own network', good: ['data stays'], neutral: [], bad: [] },
      { title: 'Cloud service', good: [], neutral: [], bad: ['data leaves'] },
    ],
    chosenOption: 'Own network',
    justification: 'Health data must not leave.',
    goodConsequences: [],
    badConsequences: [],
    expectedOutcomes: [],
    entities: [
      { entityRef: 'component:default/claims-intake', relation: 'governs' },
    ],
    initiatives: [],
    supersedes: [],
    amends: [],
    buildsOn: [],
    related: [],
    principles: [],
    ...overrides,
  };
}

export function aDecisionSource(
  overrides: Partial<DecisionSource> = {},
): DecisionSource {
  return {
    entityRef: 'component:default/claims-intake',
    path: '0001-boats.md',
    url: 'https://git.example.org/a/blob/main/adr/0001-boats.md',
    sha256: 'a'.repeat(64),
    encoding: 'utf-8',
    format: 'markdown',
    facts: {
      title: { state: 'stated', raw: 'Boats', line: 1 },
      status: { state: 'notStated' },
      date: { state: 'notStated' },
      deciders: { state: 'notStated' },
    },
    warnings: [],
    ...overrides,
  };
}

export function aDecisionView(
  overrides: Partial<DecisionView> = {},
): DecisionView {
  return {
    decision: aDecision(),
    owner: anEntityLabel(),
    labels: [
      anEntityLabel({
        ref: 'component:default/claims-intake',
        title: 'Claims intake',
      }),
    ],
    initiatives: [],
    supersedes: [],
    supersededBy: [],
    amends: [],
    amendedBy: [],
    buildsOn: [],
    builtOnBy: [],
    related: [],
    principles: [],
    challenges: [],
    advice: [],
    mayChange: true,
    mayChallenge: true,
    mayAdvise: true,
    mayAskAdvice: true,
    warnings: [],
    ...overrides,
  };
}

export function aChallengeView(
  challenge: Partial<Challenge> = {},
  overrides: Partial<ChallengeView> = {},
): ChallengeView {
  return {
    challenge: {
      id: 'challenge-1',
      decision: '2026-11-18-where-to-run-the-model',
      decisionRevision: 1,
      text: 'Our network has **one** GPU.',
      state: 'open',
      raisedBy: 'user:default/ada',
      raisedAt: NOW,
      thread: [],
      revision: 1,
      ...challenge,
    },
    mayAnswer: true,
    mayBecome: [],
    ...overrides,
  };
}
