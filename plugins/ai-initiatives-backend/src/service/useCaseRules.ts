import type {
  BasicPermission,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  decisionAdvisePermission,
  decisionArchivePermission,
  decisionChallengePermission,
  decisionCreatePermission,
  decisionReadPermission,
  decisionUpdatePermission,
  importCreatePermission,
  initiativeArchivePermission,
  initiativeCreatePermission,
  initiativeReadPermission,
  initiativeUpdatePermission,
  reviewCreatePermission,
  reviewReadPermission,
  reviewUpdatePermission,
  principleArchivePermission,
  principleCreatePermission,
  principleReadPermission,
  principleUpdatePermission,
  upkeepRunPermission,
  UseCases,
} from 'backstage-plugin-ai-initiatives-common';
import type { AskedPermissions } from '../access/AccessResolver';

/** What guards one use case and how it is named in the audit log. */
export interface UseCaseRule extends AskedPermissions {
  readonly caller: 'anyone' | 'user' | 'userOrAgent' | 'steward';
  readonly eventId: string;
  readonly action: 'read' | 'write';
}

const INITIATIVES = [initiativeReadPermission];
const BOTH = [...INITIATIVES, decisionReadPermission];
const CITING = [...BOTH, principleReadPermission];
/** Pages of records say when they are reviewed next. */
const WITH_REVIEWS = [...CITING, reviewReadPermission];
const CHANGE = [
  ...WITH_REVIEWS,
  initiativeUpdatePermission,
  decisionUpdatePermission,
];
const REVIEW = [...WITH_REVIEWS, reviewUpdatePermission];
/** What a page of a decision has to know besides. */
const DISCUSS = [decisionChallengePermission, decisionAdvisePermission];
const SPEAK = [...BOTH, decisionUpdatePermission, ...DISCUSS];
const ARCHIVE = [
  ...CHANGE,
  initiativeArchivePermission,
  decisionArchivePermission,
];
const CHANGE_PRINCIPLE = [...CITING, principleUpdatePermission];
const ARCHIVE_PRINCIPLE = [...CHANGE_PRINCIPLE, principleArchivePermission];

function read(
  eventId: string,
  permissions: readonly ResourcePermission[],
): UseCaseRule {
  return {
    eventId,
    action: 'read',
    permissions,
    required: [],
    caller: 'anyone',
  };
}

function write(
  eventId: string,
  permissions: readonly ResourcePermission[],
  required: readonly BasicPermission[] = [],
): UseCaseRule {
  return { eventId, action: 'write', permissions, required, caller: 'user' };
}

/** Every use case has a rule; the compiler refuses one without. */
export const USE_CASE_RULES: Readonly<Record<keyof UseCases, UseCaseRule>> = {
  listInitiatives: read('initiative-list', INITIATIVES),
  getInitiativeFacets: read('initiative-facets', INITIATIVES),
  listRisksByDomain: read('initiative-risks', INITIATIVES),
  getInitiative: read('initiative-fetch', [
    ...WITH_REVIEWS,
    initiativeUpdatePermission,
  ]),
  getInitiativeHistory: read('initiative-history', [
    ...INITIATIVES,
    principleReadPermission,
  ]),
  createInitiative: write('initiative-create', CHANGE, [
    initiativeCreatePermission,
  ]),
  updateInitiative: write('initiative-update', CHANGE),
  archiveInitiative: write('initiative-archive', ARCHIVE),
  restoreInitiative: write('initiative-restore', ARCHIVE),

  listDecisions: read('decision-list', BOTH),
  getDecision: read('decision-fetch', [
    ...WITH_REVIEWS,
    decisionUpdatePermission,
    ...DISCUSS,
  ]),
  getDecisionHistory: read('decision-history', CITING),
  getDecisionLineage: read('decision-lineage-fetch', BOTH),
  exportDecision: read('decision-export', CITING),
  exportDecisions: read('decision-archive-export', CITING),
  convertDecision: write('decision-convert', CHANGE, [
    decisionCreatePermission,
  ]),
  listDecisionTemplates: read('decision-template-list', []),
  getDecisionSource: read('decision-source-fetch', BOTH),
  createDecision: {
    ...write(
      'decision-create',
      [...CHANGE, ...DISCUSS],
      [decisionCreatePermission],
    ),
    caller: 'userOrAgent',
  },
  updateDecision: write('decision-update', [...CHANGE, ...DISCUSS]),
  archiveDecision: write('decision-archive', [...ARCHIVE, ...DISCUSS]),
  restoreDecision: write('decision-restore', [...ARCHIVE, ...DISCUSS]),

  raiseChallenge: write('challenge-raise', SPEAK),
  answerChallenge: write('challenge-answer', SPEAK),
  moveChallenge: write('challenge-move', SPEAK),
  addAdvice: write('advice-add', SPEAK),
  giveAdvice: write('advice-give', SPEAK),

  listDecisionLogs: read('decision-log-list', BOTH),
  refreshDecisionLogs: {
    ...write('decision-log-refresh', [], [upkeepRunPermission]),
    caller: 'steward',
  },

  listDivergences: read('divergence-list', [...BOTH, decisionUpdatePermission]),
  getDivergence: read('divergence-fetch', [...BOTH, decisionUpdatePermission]),
  judgeDivergence: write('divergence-judge', CHANGE),
  undoDivergenceVerdict: write('divergence-verdict-undo', CHANGE),

  listPrinciples: read('principle-list', CITING),
  getPrinciple: read('principle-fetch', [...CITING, principleUpdatePermission]),
  getPrincipleHistory: read('principle-history', CITING),
  createPrinciple: write('principle-create', CHANGE_PRINCIPLE, [
    principleCreatePermission,
  ]),
  takeOverPrinciple: write('principle-take-over', CHANGE_PRINCIPLE, [
    principleCreatePermission,
  ]),
  updatePrinciple: write('principle-update', CHANGE_PRINCIPLE),
  archivePrinciple: write('principle-archive', ARCHIVE_PRINCIPLE),
  restorePrinciple: write('principle-restore', ARCHIVE_PRINCIPLE),

  findSimilarWork: read('similar-work-find', INITIATIVES),
  compareInitiatives: read('initiative-compare', [
    ...CITING,
    initiativeUpdatePermission,
  ]),
  listOverlaps: read('overlap-list', INITIATIVES),
  listOverlapGroups: read('overlap-group-list', INITIATIVES),
  getOverlapGroup: read('overlap-group-fetch', INITIATIVES),
  // Whoever may not create decisions cannot do so by settling something either.
  proposeResolution: write('resolution-propose', CHANGE, [
    decisionCreatePermission,
  ]),
  consentToResolution: write('resolution-consent', CHANGE),
  undoResolution: write('resolution-undo', CHANGE),
  listResolutions: read('resolution-list', [
    ...INITIATIVES,
    initiativeUpdatePermission,
  ]),
  listReviews: read('review-list', WITH_REVIEWS),
  getReview: read('review-fetch', REVIEW),
  getReviewHistory: read('review-history', WITH_REVIEWS),
  planReview: write('review-plan', REVIEW, [reviewCreatePermission]),
  updateReview: write('review-update', REVIEW),
  holdReview: write('review-hold', REVIEW),
  skipReview: write('review-skip', REVIEW),
  // Whoever may not create decisions cannot do so by drafting one either.
  draftFollowUp: write(
    'review-follow-up',
    [...CHANGE, reviewUpdatePermission],
    [decisionCreatePermission],
  ),
  getInsights: read('insights-fetch', WITH_REVIEWS),
  getEntityOverview: read('entity-overview-fetch', WITH_REVIEWS),
  getEntityFacts: read('entity-facts-fetch', WITH_REVIEWS),
  listEntityFacts: read('entity-facts-list', WITH_REVIEWS),

  listFollows: { ...read('follow-list', CITING), caller: 'user' },
  follow: write('follow', CITING),
  unfollow: write('unfollow', BOTH),
  followEntity: write('follow-entity', []),
  unfollowEntity: write('unfollow-entity', []),

  listImportPresets: read('import-preset-list', []),
  uploadImportFile: write('import-upload', [], [importCreatePermission]),
  startImport: write('import-start', CHANGE, [
    importCreatePermission,
    initiativeCreatePermission,
  ]),
  getImport: read('import-fetch', []),
  listImportRows: read('import-row-list', INITIATIVES),
  cancelImport: write('import-cancel', [], [importCreatePermission]),

  verifyStore: {
    ...write('store-verify', [], [upkeepRunPermission]),
    caller: 'steward',
  },
  getOverlapRebuild: read('overlap-rebuild-fetch', INITIATIVES),
  cancelOverlapRebuild: {
    ...write('overlap-rebuild-cancel', [], [upkeepRunPermission]),
    caller: 'steward',
  },
  rebuildOverlaps: {
    ...write('overlap-rebuild', [], [upkeepRunPermission]),
    caller: 'steward',
  },
};

/** All use cases by name. */
export const USE_CASE_NAMES = Object.keys(
  USE_CASE_RULES,
) as readonly (keyof UseCases)[];
