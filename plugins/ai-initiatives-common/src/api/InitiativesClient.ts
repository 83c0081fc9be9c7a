import type { InitiativesApi } from './InitiativesApi';
import { Caller } from './calls/Caller';
import { decisionCalls } from './calls/decisionCalls';
import { divergenceCalls } from './calls/divergenceCalls';
import { entityCalls } from './calls/entityCalls';
import { importCalls } from './calls/importCalls';
import { initiativeCalls } from './calls/initiativeCalls';
import { overlapCalls } from './calls/overlapCalls';
import { principleCalls } from './calls/principleCalls';
import { reviewCalls } from './calls/reviewCalls';
import { upkeepCalls } from './calls/upkeepCalls';
import type { DiscoveryLike, FetchLike } from './sendCall';

export type { DiscoveryLike, FetchLike } from './sendCall';

/** `InitiativesApi` over HTTP; works in browsers and in other backends. @public */
export class InitiativesClient implements InitiativesApi {
  listInitiatives!: InitiativesApi['listInitiatives'];
  getInitiativeFacets!: InitiativesApi['getInitiativeFacets'];
  listRisksByDomain!: InitiativesApi['listRisksByDomain'];
  getInitiative!: InitiativesApi['getInitiative'];
  createInitiative!: InitiativesApi['createInitiative'];
  updateInitiative!: InitiativesApi['updateInitiative'];
  archiveInitiative!: InitiativesApi['archiveInitiative'];
  restoreInitiative!: InitiativesApi['restoreInitiative'];
  getInitiativeHistory!: InitiativesApi['getInitiativeHistory'];
  listDecisions!: InitiativesApi['listDecisions'];
  getDecision!: InitiativesApi['getDecision'];
  createDecision!: InitiativesApi['createDecision'];
  updateDecision!: InitiativesApi['updateDecision'];
  archiveDecision!: InitiativesApi['archiveDecision'];
  restoreDecision!: InitiativesApi['restoreDecision'];
  getDecisionHistory!: InitiativesApi['getDecisionHistory'];
  getDecisionLineage!: InitiativesApi['getDecisionLineage'];
  exportDecision!: InitiativesApi['exportDecision'];
  exportDecisions!: InitiativesApi['exportDecisions'];
  convertDecision!: InitiativesApi['convertDecision'];
  listDecisionTemplates!: InitiativesApi['listDecisionTemplates'];
  getDecisionSource!: InitiativesApi['getDecisionSource'];
  raiseChallenge!: InitiativesApi['raiseChallenge'];
  answerChallenge!: InitiativesApi['answerChallenge'];
  moveChallenge!: InitiativesApi['moveChallenge'];
  addAdvice!: InitiativesApi['addAdvice'];
  giveAdvice!: InitiativesApi['giveAdvice'];
  listDecisionLogs!: InitiativesApi['listDecisionLogs'];
  refreshDecisionLogs!: InitiativesApi['refreshDecisionLogs'];
  listDivergences!: InitiativesApi['listDivergences'];
  getDivergence!: InitiativesApi['getDivergence'];
  judgeDivergence!: InitiativesApi['judgeDivergence'];
  undoDivergenceVerdict!: InitiativesApi['undoDivergenceVerdict'];
  listPrinciples!: InitiativesApi['listPrinciples'];
  getPrinciple!: InitiativesApi['getPrinciple'];
  createPrinciple!: InitiativesApi['createPrinciple'];
  takeOverPrinciple!: InitiativesApi['takeOverPrinciple'];
  updatePrinciple!: InitiativesApi['updatePrinciple'];
  archivePrinciple!: InitiativesApi['archivePrinciple'];
  restorePrinciple!: InitiativesApi['restorePrinciple'];
  getPrincipleHistory!: InitiativesApi['getPrincipleHistory'];
  findSimilarWork!: InitiativesApi['findSimilarWork'];
  compareInitiatives!: InitiativesApi['compareInitiatives'];
  listOverlaps!: InitiativesApi['listOverlaps'];
  listOverlapGroups!: InitiativesApi['listOverlapGroups'];
  getOverlapGroup!: InitiativesApi['getOverlapGroup'];
  proposeResolution!: InitiativesApi['proposeResolution'];
  consentToResolution!: InitiativesApi['consentToResolution'];
  undoResolution!: InitiativesApi['undoResolution'];
  listResolutions!: InitiativesApi['listResolutions'];
  listReviews!: InitiativesApi['listReviews'];
  getReview!: InitiativesApi['getReview'];
  planReview!: InitiativesApi['planReview'];
  updateReview!: InitiativesApi['updateReview'];
  holdReview!: InitiativesApi['holdReview'];
  skipReview!: InitiativesApi['skipReview'];
  draftFollowUp!: InitiativesApi['draftFollowUp'];
  getReviewHistory!: InitiativesApi['getReviewHistory'];
  getEntityOverview!: InitiativesApi['getEntityOverview'];
  getEntityFacts!: InitiativesApi['getEntityFacts'];
  listEntityFacts!: InitiativesApi['listEntityFacts'];
  listFollows!: InitiativesApi['listFollows'];
  follow!: InitiativesApi['follow'];
  unfollow!: InitiativesApi['unfollow'];
  followEntity!: InitiativesApi['followEntity'];
  unfollowEntity!: InitiativesApi['unfollowEntity'];
  getInsights!: InitiativesApi['getInsights'];
  listImportPresets!: InitiativesApi['listImportPresets'];
  uploadImportFile!: InitiativesApi['uploadImportFile'];
  startImport!: InitiativesApi['startImport'];
  getImport!: InitiativesApi['getImport'];
  listImportRows!: InitiativesApi['listImportRows'];
  cancelImport!: InitiativesApi['cancelImport'];
  verifyStore!: InitiativesApi['verifyStore'];
  getOverlapRebuild!: InitiativesApi['getOverlapRebuild'];
  rebuildOverlaps!: InitiativesApi['rebuildOverlaps'];
  cancelOverlapRebuild!: InitiativesApi['cancelOverlapRebuild'];

  constructor(options: { discoveryApi: DiscoveryLike; fetchApi: FetchLike }) {
    const caller = new Caller(options);
    // The type asks for every use case: none can be forgotten.
    const calls: InitiativesApi = {
      ...initiativeCalls(caller),
      ...decisionCalls(caller),
      ...divergenceCalls(caller),
      ...principleCalls(caller),
      ...overlapCalls(caller),
      ...reviewCalls(caller),
      ...entityCalls(caller),
      ...importCalls(caller),
      ...upkeepCalls(caller),
    };
    Object.assign(this, calls);
  }
}
