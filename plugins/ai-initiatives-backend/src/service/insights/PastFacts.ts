import {
  canRead,
  dayOfOutcome,
  DecisionRecord,
  Initiative,
  InitiativeStage,
  OutcomeResult,
  outcomesOfRecord,
  Principle,
  Review,
  ReviewState,
  ReviewSubject,
  Viewer,
} from 'backstage-plugin-ai-initiatives-common';

interface OutcomeFact {
  readonly result: OutcomeResult;
  readonly awaitedBy?: string;
  readonly day?: string;
}

/** What insights look at in an initiative as it was. */
export interface InitiativeFact {
  readonly id: string;
  readonly stage: InitiativeStage;
  readonly refs: readonly string[];
  readonly principles: readonly string[];
  readonly outcomes: readonly OutcomeFact[];
}

/** What insights look at in a decision as it was. */
export interface DecisionFact {
  readonly id: string;
  readonly isRejected: boolean;
  readonly principles: DecisionRecord['principles'];
  readonly outcomes: readonly OutcomeFact[];
}

/** What insights look at in a principle as it was. */
export interface PrincipleFact {
  readonly id: string;
  readonly title: string;
  readonly isInForce: boolean;
}

/** What insights look at in a review as it was. */
export interface ReviewFact {
  readonly series: string;
  readonly subject: ReviewSubject;
  readonly state: ReviewState;
  readonly dueOn: string;
}

/** What was there on a day and was not archived. */
export interface PastFacts {
  readonly initiatives: readonly InitiativeFact[];
  readonly decisions: readonly DecisionFact[];
  readonly principles: readonly PrincipleFact[];
  readonly reviews: readonly ReviewFact[];
}

/** What was written in confidence stays so, also after publishing. */
export function wasThere(
  viewer: Viewer,
  record: Initiative | DecisionRecord | Principle | Review,
): boolean {
  return record.archivedAt === undefined && canRead(viewer, record);
}

function outcomeFacts(
  record: Initiative | DecisionRecord,
): readonly OutcomeFact[] {
  const { expectedOutcomes = [] } = record;
  return outcomesOfRecord(record).map(({ result, awaitedBy }, position) => ({
    result,
    awaitedBy,
    day: dayOfOutcome(expectedOutcomes[position]),
  }));
}

export function initiativeFact(record: Initiative): InitiativeFact {
  return {
    id: record.id,
    stage: record.stage,
    refs: record.attachments.map(({ entityRef }) => entityRef),
    principles: record.principles,
    outcomes: outcomeFacts(record),
  };
}

export function decisionFact(record: DecisionRecord): DecisionFact {
  return {
    id: record.id,
    isRejected: record.status === 'rejected',
    principles: record.principles,
    outcomes: outcomeFacts(record),
  };
}

export function principleFact(record: Principle): PrincipleFact {
  const { id, title, status } = record;
  return { id, title, isInForce: status === 'in-force' };
}

export function reviewFact(record: Review): ReviewFact {
  const { series, subject, state, dueOn } = record;
  return { series, subject, state, dueOn };
}
