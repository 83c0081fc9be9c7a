import type {
  Credit,
  EntityOverview,
  InheritedRisk,
  Overlap,
  OverlapGroup,
  OverlapGroupView,
  OverlapMeasure,
  PlacedDecision,
  PlacedInitiative,
  SimilarWork,
} from 'backstage-plugin-ai-initiatives-common';
import { aDecisionSummary } from './decisions';
import {
  anEntityLabel,
  anInitiative,
  anInitiativeSummary,
  anInitiativeView,
} from './initiatives';

export function anOverlapMeasure(
  overrides: Partial<OverlapMeasure> = {},
): OverlapMeasure {
  return {
    probability: 0.72,
    band: 'likely',
    kinds: ['same-problem', 'same-data'],
    evidence: {
      terms: [
        { label: 'claim', share: 0.31 },
        { label: 'triage', share: 0.24 },
        { label: 'routing', share: 0.12 },
      ],
      entities: [
        {
          ref: 'resource:default/claims-warehouse',
          title: 'claims-warehouse',
          kind: 'data',
          share: 0.2,
        },
      ],
      subjectShare: 0.08,
      otherShare: 0.05,
    },
    ...overrides,
  };
}

const other = anInitiativeSummary({
  id: 'smart-intake',
  title: 'Smart intake',
  owner: anEntityLabel({
    ref: 'group:default/team-portal',
    title: 'Team Portal',
  }),
  stage: 'idea',
});

export function anOverlap(overrides: Partial<Overlap> = {}): Overlap {
  return {
    ...anOverlapMeasure(),
    left: anInitiativeSummary(),
    right: other,
    ...overrides,
  };
}

export function aSimilarWork(
  overrides: Partial<SimilarWork> = {},
): SimilarWork {
  return { ...anOverlapMeasure(), initiative: other, ...overrides };
}

export function anOverlapGroup(
  overrides: Partial<OverlapGroup> = {},
): OverlapGroup {
  const members = [anInitiativeSummary(), other];
  return {
    id: 'group-claims-triage-assistant',
    name: 'Claims triage assistant',
    members,
    teams: 2,
    meanProbability: 0.72,
    ...overrides,
  };
}

export function anOverlapGroupView(
  overrides: Partial<OverlapGroupView> = {},
): OverlapGroupView {
  const intake = anInitiative({
    id: other.id,
    title: other.title,
    stage: other.stage,
    owner: other.owner.ref,
    problem: 'Customers describe a claim in their own words.',
  });
  const members = [
    anInitiativeView(),
    anInitiativeView({ initiative: intake, owner: other.owner }),
  ];
  const pairs = [anOverlap()];
  return {
    id: 'group-claims-triage-assistant',
    name: 'Claims triage assistant',
    members,
    membersTotal: members.length,
    teams: 2,
    terms: anOverlapMeasure().evidence.terms,
    pairs,
    pairsTotal: pairs.length,
    ...overrides,
  };
}

export function aPlacedInitiative(
  overrides: Partial<PlacedInitiative> = {},
): PlacedInitiative {
  return {
    reach: 'direct',
    path: [
      anEntityLabel({
        ref: 'component:default/claims-intake',
        title: 'Claims intake',
      }),
    ],
    role: 'changes',
    initiative: anInitiativeSummary(),
    ...overrides,
  };
}

export function aPlacedDecision(
  overrides: Partial<PlacedDecision> = {},
): PlacedDecision {
  return {
    reach: 'direct',
    path: [
      anEntityLabel({
        ref: 'component:default/claims-intake',
        title: 'Claims intake',
      }),
    ],
    role: 'governs',
    decision: aDecisionSummary(),
    ...overrides,
  };
}

export function anInheritedRisk(
  overrides: Partial<InheritedRisk> = {},
): InheritedRisk {
  return {
    initiative: { id: 'pricing', title: 'Dynamic pricing' },
    way: 'depends-on',
    path: [
      anEntityLabel({ ref: 'component:default/claims-intake' }),
      anEntityLabel({ ref: 'component:default/quotes', title: 'Quote engine' }),
    ],
    reasons: ['high', 'no-oversight'],
    ...overrides,
  };
}

/** Another team joined the example initiative. */
export function aCredit(overrides: Partial<Credit> = {}): Credit {
  return {
    recordKind: 'initiative',
    way: 'joined',
    id: 'smart-intake',
    title: 'Smart intake',
    owner: anEntityLabel({ ref: 'group:default/portal', title: 'Portal' }),
    ours: { id: 'claims-triage-assistant', title: 'Claims triage assistant' },
    ...overrides,
  };
}

export function anEntityOverview(
  overrides: Partial<EntityOverview> = {},
): EntityOverview {
  const initiatives = overrides.initiatives ?? [aPlacedInitiative()];
  const decisions = overrides.decisions ?? [aPlacedDecision()];
  const similar = overrides.similar ?? [anOverlap()];
  return {
    entity: anEntityLabel({
      ref: 'component:default/claims-intake',
      title: 'Claims intake',
    }),
    initiatives,
    initiativesTotal: initiatives.length,
    decisions,
    decisionsTotal: decisions.length,
    principles: [],
    principlesTotal: 0,
    openChallenges: decisions.reduce(
      (total, { decision }) => total + decision.openChallenges,
      0,
    ),
    similar,
    similarTotal: similar.length,
    reviews: [],
    outcomes: { missed: 0, overdue: 0, items: [] },
    risks: { items: [], total: 0, notAssessed: 0 },
    ...overrides,
  };
}
