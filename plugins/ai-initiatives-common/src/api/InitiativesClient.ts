import type { InitiativesApi, RequestOptions } from './InitiativesApi';
import {
  Call,
  DiscoveryLike,
  FetchLike,
  requestCall,
  sendCall,
} from './sendCall';
import { entityPath, segment } from './urlParts';

export type { DiscoveryLike, FetchLike } from './sendCall';

/** `InitiativesApi` over HTTP; works in browsers and in other backends. @public */
export class InitiativesClient implements InitiativesApi {
  constructor(
    private readonly options: {
      discoveryApi: DiscoveryLike;
      fetchApi: FetchLike;
    },
  ) {}

  listInitiatives: InitiativesApi['listInitiatives'] = (query, options) =>
    this.call({ path: '/initiatives', query: { ...query } }, options);

  getInitiativeFacets: InitiativesApi['getInitiativeFacets'] = (_, options) =>
    this.call({ path: '/initiative-facets' }, options);

  listRisksByDomain: InitiativesApi['listRisksByDomain'] = (_, options) =>
    this.call({ path: '/initiative-risks' }, options);

  getInsights: InitiativesApi['getInsights'] = (query, options) =>
    this.call({ path: '/insights', query: { ...query } }, options);

  getInitiative: InitiativesApi['getInitiative'] = ({ id }, options) =>
    this.call({ path: `/initiatives/${segment(id)}` }, options);

  createInitiative: InitiativesApi['createInitiative'] = (request, options) =>
    this.create('/initiatives', request, options);

  updateInitiative: InitiativesApi['updateInitiative'] = (request, options) =>
    this.change(
      'PATCH',
      `/initiatives/${segment(request.id)}`,
      request,
      options,
    );

  archiveInitiative: InitiativesApi['archiveInitiative'] = (request, options) =>
    this.change(
      'POST',
      `/initiatives/${segment(request.id)}/archive`,
      request,
      options,
    );

  restoreInitiative: InitiativesApi['restoreInitiative'] = (request, options) =>
    this.change(
      'POST',
      `/initiatives/${segment(request.id)}/restore`,
      request,
      options,
    );

  getInitiativeHistory: InitiativesApi['getInitiativeHistory'] = (
    request,
    options,
  ) =>
    this.call({ path: `/initiatives/${segment(request.id)}/history` }, options);

  listDecisions: InitiativesApi['listDecisions'] = (query, options) =>
    this.call({ path: '/decisions', query: { ...query } }, options);

  getDecision: InitiativesApi['getDecision'] = ({ id }, options) =>
    this.call({ path: `/decisions/${segment(id)}` }, options);

  createDecision: InitiativesApi['createDecision'] = (request, options) =>
    this.create('/decisions', request, options);

  updateDecision: InitiativesApi['updateDecision'] = (request, options) =>
    this.change('PATCH', `/decisions/${segment(request.id)}`, request, options);

  archiveDecision: InitiativesApi['archiveDecision'] = (request, options) =>
    this.change(
      'POST',
      `/decisions/${segment(request.id)}/archive`,
      request,
      options,
    );

  restoreDecision: InitiativesApi['restoreDecision'] = (request, options) =>
    this.change(
      'POST',
      `/decisions/${segment(request.id)}/restore`,
      request,
      options,
    );

  getDecisionHistory: InitiativesApi['getDecisionHistory'] = (
    request,
    options,
  ) =>
    this.call({ path: `/decisions/${segment(request.id)}/history` }, options);

  getDecisionLineage: InitiativesApi['getDecisionLineage'] = (
    { id },
    options,
  ) => this.call({ path: `/decisions/${segment(id)}/lineage` }, options);

  exportDecision: InitiativesApi['exportDecision'] = ({ id }, options) =>
    this.call({ path: `/decisions/${segment(id)}/file` }, options);

  exportDecisions: InitiativesApi['exportDecisions'] = async (
    request,
    options,
  ) => {
    const path = '/decisions/export';
    const response = await this.send(
      { path, method: 'POST', body: request },
      options,
    );
    return {
      fileName: 'decisions.zip',
      content: new Uint8Array(await response.arrayBuffer()),
    };
  };

  convertDecision: InitiativesApi['convertDecision'] = ({ id }, options) =>
    this.call(
      { path: `/decisions/${segment(id)}/convert`, method: 'POST' },
      options,
    );

  listDecisionTemplates: InitiativesApi['listDecisionTemplates'] = (
    _,
    options,
  ) => this.call({ path: '/decision-templates' }, options);

  getDecisionSource: InitiativesApi['getDecisionSource'] = ({ id }, options) =>
    this.call({ path: `/decisions/${segment(id)}/source` }, options);

  raiseChallenge: InitiativesApi['raiseChallenge'] = (
    { id, ...input },
    options,
  ) => this.post(`/decisions/${segment(id)}/challenges`, input, options);

  answerChallenge: InitiativesApi['answerChallenge'] = (
    { id, ...input },
    options,
  ) => this.post(`/challenges/${segment(id)}/answers`, input, options);

  moveChallenge: InitiativesApi['moveChallenge'] = (
    { id, ...input },
    options,
  ) => this.post(`/challenges/${segment(id)}/state`, input, options);

  addAdvice: InitiativesApi['addAdvice'] = ({ id, ...input }, options) =>
    this.post(`/decisions/${segment(id)}/advice`, input, options);

  giveAdvice: InitiativesApi['giveAdvice'] = ({ id, ...input }, options) =>
    this.post(`/advice/${segment(id)}/answer`, input, options);

  listDecisionLogs: InitiativesApi['listDecisionLogs'] = (query, options) =>
    this.call({ path: '/decision-logs', query: { ...query } }, options);

  refreshDecisionLogs: InitiativesApi['refreshDecisionLogs'] = (_, options) =>
    this.call({ path: '/decision-logs/refresh', method: 'POST' }, options);

  listDivergences: InitiativesApi['listDivergences'] = (query, options) =>
    this.call({ path: '/divergences', query: { ...query } }, options);

  getDivergence: InitiativesApi['getDivergence'] = ({ id }, options) =>
    this.call({ path: `/divergences/${segment(id)}` }, options);

  judgeDivergence: InitiativesApi['judgeDivergence'] = (
    { id, input },
    options,
  ) =>
    this.call(
      {
        path: `/divergences/${segment(id)}/verdict`,
        method: 'POST',
        body: input,
      },
      options,
    );

  undoDivergenceVerdict: InitiativesApi['undoDivergenceVerdict'] = (
    { id },
    options,
  ) =>
    this.call(
      { path: `/divergences/${segment(id)}/verdict`, method: 'DELETE' },
      options,
    );

  listPrinciples: InitiativesApi['listPrinciples'] = (query, options) =>
    this.call({ path: '/principles', query: { ...query } }, options);

  getPrinciple: InitiativesApi['getPrinciple'] = ({ id }, options) =>
    this.call({ path: `/principles/${segment(id)}` }, options);

  createPrinciple: InitiativesApi['createPrinciple'] = (request, options) =>
    this.create('/principles', request, options);

  takeOverPrinciple: InitiativesApi['takeOverPrinciple'] = (body, options) =>
    this.call(
      { path: '/principles/from-entity', method: 'POST', body },
      options,
    );

  updatePrinciple: InitiativesApi['updatePrinciple'] = (request, options) =>
    this.change(
      'PATCH',
      `/principles/${segment(request.id)}`,
      request,
      options,
    );

  archivePrinciple: InitiativesApi['archivePrinciple'] = (request, options) =>
    this.change(
      'POST',
      `/principles/${segment(request.id)}/archive`,
      request,
      options,
    );

  restorePrinciple: InitiativesApi['restorePrinciple'] = (request, options) =>
    this.change(
      'POST',
      `/principles/${segment(request.id)}/restore`,
      request,
      options,
    );

  getPrincipleHistory: InitiativesApi['getPrincipleHistory'] = (
    request,
    options,
  ) =>
    this.call({ path: `/principles/${segment(request.id)}/history` }, options);

  findSimilarWork: InitiativesApi['findSimilarWork'] = (draft, options) =>
    this.post('/similar', draft, options);

  compareInitiatives: InitiativesApi['compareInitiatives'] = (
    { ids },
    options,
  ) => this.call({ path: '/comparison', query: { id: ids } }, options);

  listOverlaps: InitiativesApi['listOverlaps'] = (query, options) =>
    this.call({ path: '/overlaps', query: { ...query } }, options);

  listOverlapGroups: InitiativesApi['listOverlapGroups'] = (query, options) =>
    this.call({ path: '/overlap-groups', query: { ...query } }, options);

  getOverlapGroup: InitiativesApi['getOverlapGroup'] = ({ id }, options) =>
    this.call({ path: `/overlap-groups/${segment(id)}` }, options);

  proposeResolution: InitiativesApi['proposeResolution'] = (input, options) =>
    this.post('/resolutions', input, options);

  consentToResolution: InitiativesApi['consentToResolution'] = (
    { id },
    options,
  ) => this.post(`/resolutions/${segment(id)}/consent`, undefined, options);

  undoResolution: InitiativesApi['undoResolution'] = ({ id }, options) =>
    this.post(`/resolutions/${segment(id)}/undo`, undefined, options);

  listResolutions: InitiativesApi['listResolutions'] = (query, options) =>
    this.call({ path: '/resolutions', query: { ...query } }, options);

  listReviews: InitiativesApi['listReviews'] = (query, options) =>
    this.call({ path: '/reviews', query: { ...query } }, options);

  getReview: InitiativesApi['getReview'] = ({ id }, options) =>
    this.call({ path: `/reviews/${segment(id)}` }, options);

  planReview: InitiativesApi['planReview'] = (request, options) =>
    this.create('/reviews', request, options);

  updateReview: InitiativesApi['updateReview'] = (request, options) =>
    this.change('PATCH', `/reviews/${segment(request.id)}`, request, options);

  holdReview: InitiativesApi['holdReview'] = (request, options) =>
    this.change(
      'PUT',
      `/reviews/${segment(request.id)}/outcome`,
      request,
      options,
    );

  skipReview: InitiativesApi['skipReview'] = (request, options) =>
    this.change(
      'POST',
      `/reviews/${segment(request.id)}/skip`,
      request,
      options,
    );

  draftFollowUp: InitiativesApi['draftFollowUp'] = (request, options) =>
    this.change(
      'POST',
      `/reviews/${segment(request.id)}/follow-up-decision`,
      request,
      options,
    );

  getReviewHistory: InitiativesApi['getReviewHistory'] = ({ id }, options) =>
    this.call({ path: `/reviews/${segment(id)}/history` }, options);

  getEntityOverview: InitiativesApi['getEntityOverview'] = (
    { entityRef, ...query },
    options,
  ) =>
    this.call(
      { path: `/entities/${entityPath(entityRef)}/overview`, query },
      options,
    );

  getEntityFacts: InitiativesApi['getEntityFacts'] = ({ entityRef }, options) =>
    this.call({ path: `/entities/${entityPath(entityRef)}/facts` }, options);

  listEntityFacts: InitiativesApi['listEntityFacts'] = (request, options) =>
    this.post('/entities/facts', request, options);

  listFollows: InitiativesApi['listFollows'] = (_, options) =>
    this.call({ path: '/follows' }, options);

  follow: InitiativesApi['follow'] = ({ kind, id }, options) =>
    this.call(
      { path: `/follows/${kind}/${segment(id)}`, method: 'PUT' },
      options,
    );

  unfollow: InitiativesApi['unfollow'] = ({ kind, id }, options) =>
    this.call(
      { path: `/follows/${kind}/${segment(id)}`, method: 'DELETE' },
      options,
    );

  followEntity: InitiativesApi['followEntity'] = ({ entityRef }, options) =>
    this.call(
      { path: `/follows/entity/${entityPath(entityRef)}`, method: 'PUT' },
      options,
    );

  unfollowEntity: InitiativesApi['unfollowEntity'] = ({ entityRef }, options) =>
    this.call(
      { path: `/follows/entity/${entityPath(entityRef)}`, method: 'DELETE' },
      options,
    );

  listImportPresets: InitiativesApi['listImportPresets'] = (_, options) =>
    this.call({ path: '/import-presets' }, options);

  uploadImportFile: InitiativesApi['uploadImportFile'] = (request, options) =>
    this.call(
      {
        path: '/import-files',
        method: 'POST',
        query: { name: request.name },
        body: request.content,
      },
      options,
    );

  startImport: InitiativesApi['startImport'] = (request, options) =>
    this.post('/imports', request, options);

  getImport: InitiativesApi['getImport'] = ({ id }, options) =>
    this.call({ path: `/imports/${segment(id)}` }, options);

  listImportRows: InitiativesApi['listImportRows'] = (
    { id, ...query },
    options,
  ) => this.call({ path: `/imports/${segment(id)}/rows`, query }, options);

  cancelImport: InitiativesApi['cancelImport'] = ({ id }, options) =>
    this.post(`/imports/${segment(id)}/cancel`, undefined, options);

  verifyStore: InitiativesApi['verifyStore'] = (_, options) =>
    this.call({ path: '/verification', method: 'POST' }, options);

  getOverlapRebuild: InitiativesApi['getOverlapRebuild'] = (_, options) =>
    this.call({ path: '/overlap-rebuild' }, options);

  rebuildOverlaps: InitiativesApi['rebuildOverlaps'] = (_, options) =>
    this.call({ path: '/overlap-rebuild', method: 'POST' }, options);

  cancelOverlapRebuild: InitiativesApi['cancelOverlapRebuild'] = (_, options) =>
    this.call({ path: '/overlap-rebuild', method: 'DELETE' }, options);

  private post<T>(
    path: string,
    body: unknown,
    options?: RequestOptions,
  ): Promise<T> {
    return this.call({ path, method: 'POST', body }, options);
  }

  private create<T>(
    path: string,
    request: { input: unknown; idempotencyKey?: string },
    options?: RequestOptions,
  ): Promise<T> {
    const headers: Record<string, string> = request.idempotencyKey
      ? { 'Idempotency-Key': request.idempotencyKey }
      : {};
    return this.call(
      { path, method: 'POST', body: request.input, headers },
      options,
    );
  }

  private change<T>(
    method: string,
    path: string,
    request: { revision: number; input?: unknown },
    options?: RequestOptions,
  ): Promise<T> {
    const headers = { 'If-Match': `"${request.revision}"` };
    return this.call({ path, method, body: request.input, headers }, options);
  }

  private call<T>(call: Call, options?: RequestOptions): Promise<T> {
    return sendCall<T>(this.options, call, options);
  }

  private send(call: Call, options?: RequestOptions): Promise<Response> {
    return requestCall(this.options, call, options);
  }
}
