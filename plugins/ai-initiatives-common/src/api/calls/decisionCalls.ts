import type { InitiativesApi } from '../InitiativesApi';
import { segment } from '../urlParts';
import type { Caller } from './Caller';

type Names =
  | 'listDecisions'
  | 'getDecision'
  | 'createDecision'
  | 'updateDecision'
  | 'archiveDecision'
  | 'restoreDecision'
  | 'getDecisionHistory'
  | 'getDecisionLineage'
  | 'exportDecision'
  | 'exportDecisions'
  | 'convertDecision'
  | 'listDecisionTemplates'
  | 'getDecisionSource'
  | 'raiseChallenge'
  | 'answerChallenge'
  | 'moveChallenge'
  | 'addAdvice'
  | 'giveAdvice'
  | 'listDecisionLogs'
  | 'refreshDecisionLogs';

/** Calls about decision records and what is said of them. */
export function decisionCalls(caller: Caller): Pick<InitiativesApi, Names> {
  return {
    listDecisions: (query, options) =>
      caller.call({ path: '/decisions', query: { ...query } }, options),

    getDecision: ({ id }, options) =>
      caller.call({ path: `/decisions/${segment(id)}` }, options),

    createDecision: (request, options) =>
      caller.create('/decisions', request, options),

    updateDecision: (request, options) =>
      caller.change(
        'PATCH',
        `/decisions/${segment(request.id)}`,
        request,
        options,
      ),

    archiveDecision: (request, options) =>
      caller.change(
        'POST',
        `/decisions/${segment(request.id)}/archive`,
        request,
        options,
      ),

    restoreDecision: (request, options) =>
      caller.change(
        'POST',
        `/decisions/${segment(request.id)}/restore`,
        request,
        options,
      ),

    getDecisionHistory: (request, options) =>
      caller.call(
        { path: `/decisions/${segment(request.id)}/history` },
        options,
      ),

    getDecisionLineage: ({ id }, options) =>
      caller.call({ path: `/decisions/${segment(id)}/lineage` }, options),

    exportDecision: ({ id }, options) =>
      caller.call({ path: `/decisions/${segment(id)}/file` }, options),

    exportDecisions: async (request, options) => {
      const path = '/decisions/export';
      const response = await caller.send(
        { path, method: 'POST', body: request },
        options,
      );
      return {
        fileName: 'decisions.zip',
        content: new Uint8Array(await response.arrayBuffer()),
      };
    },

    convertDecision: ({ id }, options) =>
      caller.call(
        { path: `/decisions/${segment(id)}/convert`, method: 'POST' },
        options,
      ),

    listDecisionTemplates: (_, options) =>
      caller.call({ path: '/decision-templates' }, options),

    getDecisionSource: ({ id }, options) =>
      caller.call({ path: `/decisions/${segment(id)}/source` }, options),

    raiseChallenge: ({ id, ...input }, options) =>
      caller.post(`/decisions/${segment(id)}/challenges`, input, options),

    answerChallenge: ({ id, ...input }, options) =>
      caller.post(`/challenges/${segment(id)}/answers`, input, options),

    moveChallenge: ({ id, ...input }, options) =>
      caller.post(`/challenges/${segment(id)}/state`, input, options),

    addAdvice: ({ id, ...input }, options) =>
      caller.post(`/decisions/${segment(id)}/advice`, input, options),

    giveAdvice: ({ id, ...input }, options) =>
      caller.post(`/advice/${segment(id)}/answer`, input, options),

    listDecisionLogs: (query, options) =>
      caller.call({ path: '/decision-logs', query: { ...query } }, options),

    refreshDecisionLogs: (_, options) =>
      caller.call({ path: '/decision-logs/refresh', method: 'POST' }, options),
  };
}
