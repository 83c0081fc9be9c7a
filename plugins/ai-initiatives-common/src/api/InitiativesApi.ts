import type { AdviceInput } from '../advice/types';
import type { ChallengeChangeInput, ChallengeInput } from '../challenge/types';
import type { DecisionInput, DecisionRecord } from '../decision/types';
import type {
  DecisionArchive,
  DecisionExport,
  DecisionFile,
  DecisionLineage,
  DecisionQuery,
  DecisionSummary,
  DecisionTemplate,
  DecisionView,
} from '../decision/views';
import type { DecisionLog, DecisionSourceView } from '../decision/source';
import type {
  Divergence,
  DivergencePage,
  DivergenceQuery,
  DivergenceVerdictInput,
} from '../divergence/types';
import type { EntityFacts } from '../facts/types';
import type {
  ImportFile,
  ImportJob,
  ImportPreset,
  ImportRequest,
  ImportRow,
  ImportRowQuery,
} from '../imports/types';
import type { Initiative, InitiativeInput } from '../initiative/types';
import type { Follow, FollowedRecord } from '../notification/follow';
import type {
  InitiativeFacets,
  InitiativeQuery,
  InitiativeSummary,
  InitiativeView,
  Page,
} from '../initiative/views';
import type {
  Comparison,
  Overlap,
  OverlapGroup,
  OverlapGroupView,
  OverlapQuery,
  OverlapRebuild,
  SimilarWorkAnswer,
  SimilarWorkDraft,
} from '../overlap/types';
import type { EntityOverview, EntityOverviewQuery } from '../overview/types';
import type { ResolutionInput } from '../resolution/types';
import type { ResolutionQuery, ResolutionView } from '../resolution/views';
import type {
  Review,
  ReviewChangeInput,
  ReviewOutcomeInput,
  ReviewPlanInput,
} from '../review/types';
import type { ReviewPage, ReviewQuery, ReviewView } from '../review/views';
import type { Principle, PrincipleInput } from '../principle/types';
import type {
  PrincipleListItem,
  PrincipleQuery,
  PrincipleView,
  TakenOverPrinciple,
} from '../principle/views';
import type { Insights, InsightsQuery } from '../insights/types';
import type { DomainRisks } from '../risk/types';
import type { FieldChange, Revision } from '../revision/types';

/** Per-call settings. @public */
export interface RequestOptions {
  readonly signal?: AbortSignal;
  /** Backstage token; browsers leave it out, their fetch adds it. */
  readonly token?: string;
}

/** @public */
export interface CreateRequest<TInput> {
  readonly input: TInput;
  /** Repeating a request with its key gives the first result again. */
  readonly idempotencyKey?: string;
}

/** @public */
export interface PageRequest {
  readonly limit?: number;
  readonly offset?: number;
}

/** Every invariant of the store that does not hold; empty when all is well. @public */
export interface VerificationReport {
  readonly checkedAt: string;
  readonly violations: readonly {
    readonly invariant: string;
    readonly detail: string;
  }[];
}

/** Names the version a change is based on. @public */
export interface ChangeRequest {
  readonly id: string;
  readonly revision: number;
}

/** A revision with the difference to the one before it. @public */
export interface RevisionView<T> extends Revision<T> {
  readonly changes: readonly FieldChange[];
}

/**
 * Every use case: what it takes and what it gives. The HTTP client, the service
 * and its permission and audit tables are all derived from this one list.
 *
 * @public
 */
export interface UseCases {
  listInitiatives: {
    request: InitiativeQuery;
    response: Page<InitiativeSummary>;
  };
  getInitiativeFacets: { request: {}; response: InitiativeFacets };
  listRisksByDomain: {
    request: {};
    response: { items: readonly DomainRisks[] };
  };
  getInsights: { request: InsightsQuery; response: Insights };
  getInitiative: { request: { id: string }; response: InitiativeView };
  createInitiative: {
    request: CreateRequest<InitiativeInput>;
    response: InitiativeView;
  };
  updateInitiative: {
    request: ChangeRequest & { input: InitiativeInput };
    response: InitiativeView;
  };
  archiveInitiative: { request: ChangeRequest; response: InitiativeView };
  restoreInitiative: { request: ChangeRequest; response: InitiativeView };
  getInitiativeHistory: {
    request: { id: string };
    response: Page<RevisionView<Initiative>>;
  };

  listDecisions: { request: DecisionQuery; response: Page<DecisionSummary> };
  getDecision: { request: { id: string }; response: DecisionView };
  createDecision: {
    request: CreateRequest<DecisionInput>;
    response: DecisionView;
  };
  updateDecision: {
    request: ChangeRequest & { input: DecisionInput };
    response: DecisionView;
  };
  archiveDecision: { request: ChangeRequest; response: DecisionView };
  restoreDecision: { request: ChangeRequest; response: DecisionView };
  getDecisionHistory: {
    request: { id: string };
    response: Page<RevisionView<DecisionRecord>>;
  };
  getDecisionLineage: { request: { id: string }; response: DecisionLineage };
  exportDecision: { request: { id: string }; response: DecisionFile };
  exportDecisions: { request: DecisionExport; response: DecisionArchive };
  /** Writes a record of the portal from an imported one, whose file stays as it is. */
  convertDecision: { request: { id: string }; response: DecisionView };
  listDecisionTemplates: {
    request: {};
    response: { items: readonly DecisionTemplate[] };
  };
  getDecisionSource: { request: { id: string }; response: DecisionSourceView };
  raiseChallenge: {
    request: ChallengeInput & { id: string };
    response: DecisionView;
  };
  answerChallenge: {
    request: ChallengeInput & { id: string };
    response: DecisionView;
  };
  moveChallenge: {
    request: ChallengeChangeInput & { id: string };
    response: DecisionView;
  };
  addAdvice: {
    request: AdviceInput & { id: string };
    response: DecisionView;
  };
  giveAdvice: {
    request: { id: string; text: string };
    response: DecisionView;
  };
  listDecisionLogs: { request: PageRequest; response: Page<DecisionLog> };
  refreshDecisionLogs: { request: {}; response: { scheduled: boolean } };

  listDivergences: { request: DivergenceQuery; response: DivergencePage };
  getDivergence: { request: { id: string }; response: Divergence };
  judgeDivergence: {
    request: { id: string; input: DivergenceVerdictInput };
    response: Divergence;
  };
  undoDivergenceVerdict: { request: { id: string }; response: Divergence };

  listPrinciples: {
    request: PrincipleQuery;
    response: Page<PrincipleListItem>;
  };
  getPrinciple: { request: { id: string }; response: PrincipleView };
  createPrinciple: {
    request: CreateRequest<PrincipleInput>;
    response: PrincipleView;
  };
  takeOverPrinciple: {
    request: { entityRef: string };
    response: TakenOverPrinciple;
  };
  updatePrinciple: {
    request: ChangeRequest & { input: PrincipleInput };
    response: PrincipleView;
  };
  archivePrinciple: { request: ChangeRequest; response: PrincipleView };
  restorePrinciple: { request: ChangeRequest; response: PrincipleView };
  getPrincipleHistory: {
    request: { id: string };
    response: Page<RevisionView<Principle>>;
  };

  findSimilarWork: { request: SimilarWorkDraft; response: SimilarWorkAnswer };
  compareInitiatives: {
    request: { ids: readonly string[] };
    response: Comparison;
  };
  listOverlaps: { request: OverlapQuery; response: Page<Overlap> };
  listOverlapGroups: { request: PageRequest; response: Page<OverlapGroup> };
  getOverlapGroup: { request: { id: string }; response: OverlapGroupView };
  proposeResolution: { request: ResolutionInput; response: ResolutionView };
  consentToResolution: { request: { id: string }; response: ResolutionView };
  undoResolution: { request: { id: string }; response: ResolutionView };
  listResolutions: {
    request: ResolutionQuery;
    response: Page<ResolutionView>;
  };
  listReviews: { request: ReviewQuery; response: ReviewPage };
  getReview: { request: { id: string }; response: ReviewView };
  planReview: {
    request: CreateRequest<ReviewPlanInput>;
    response: ReviewView;
  };
  updateReview: {
    request: ChangeRequest & { input: ReviewChangeInput };
    response: ReviewView;
  };
  holdReview: {
    request: ChangeRequest & { input: ReviewOutcomeInput };
    response: ReviewView;
  };
  skipReview: {
    request: ChangeRequest & { input: { reason: string } };
    response: ReviewView;
  };
  /** Drafts the decision that a follow-up, by its place, asks for. */
  draftFollowUp: {
    request: ChangeRequest & { input: { followUp: number } };
    response: ReviewView;
  };
  getReviewHistory: {
    request: { id: string };
    response: Page<RevisionView<Review>>;
  };

  getEntityOverview: {
    request: EntityOverviewQuery;
    response: EntityOverview;
  };
  getEntityFacts: { request: { entityRef: string }; response: EntityFacts };
  /** The same of many; entities the caller does not see are left out. */
  listEntityFacts: {
    request: { entityRefs: readonly string[] };
    response: { items: readonly EntityFacts[] };
  };

  /** What the caller follows, newest first. */
  listFollows: { request: {}; response: { items: readonly Follow[] } };
  follow: { request: FollowedRecord; response: FollowedRecord };
  unfollow: { request: FollowedRecord; response: FollowedRecord };
  followEntity: { request: { entityRef: string }; response: Follow };
  unfollowEntity: { request: { entityRef: string }; response: Follow };

  listImportPresets: {
    request: {};
    response: { items: readonly ImportPreset[] };
  };
  uploadImportFile: {
    request: { name: string; content: Uint8Array };
    response: ImportFile;
  };
  startImport: { request: ImportRequest; response: ImportJob };
  getImport: { request: { id: string }; response: ImportJob };
  listImportRows: {
    request: { id: string } & ImportRowQuery;
    response: Page<ImportRow>;
  };
  cancelImport: { request: { id: string }; response: ImportJob };

  verifyStore: { request: {}; response: VerificationReport };
  getOverlapRebuild: { request: {}; response: OverlapRebuild };
  rebuildOverlaps: { request: {}; response: OverlapRebuild };
  cancelOverlapRebuild: { request: {}; response: OverlapRebuild };
}

/**
 * The plugin's HTTP interface, typed. Failures are `ResponseError`s, except a
 * change that is based on an old version: that is a `RevisionConflictError`
 * which carries the current version.
 *
 * @public
 */
export type InitiativesApi = {
  readonly [Name in keyof UseCases]: (
    request: UseCases[Name]['request'],
    options?: RequestOptions,
  ) => Promise<UseCases[Name]['response']>;
};
