import {
  DecisionView,
  InitiativeView,
  PrincipleView,
} from 'backstage-plugin-ai-initiatives-common';
import type { Complete } from './Complete';
import { header, owner } from './exampleParts';
import { initiative, initiativeSummary } from './exampleInitiatives';
import { decision, decisionSummary } from './exampleDecisions';
import { principle, principleSummary, coverage } from './examplePrinciples';
import { reviewSummary } from './exampleReviews';

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
