import { ResponseError } from '@backstage/errors';
import type { InitiativesApi, RequestOptions } from './InitiativesApi';
import { RevisionConflictError } from './RevisionConflictError';

/** Finds the base URL of a plugin's backend. @public */
export interface DiscoveryLike {
  getBaseUrl(pluginId: string): Promise<string>;
}

/** @public */
export interface FetchLike {
  fetch: typeof fetch;
}

type Query = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

interface Call {
  readonly path: string;
  readonly method?: string;
  readonly query?: Query;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

function searchOf(query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const values = Array.isArray(value) ? value : [value];
    values
      .filter(item => item !== undefined && item !== '')
      .forEach(item => search.append(name, String(item)));
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}

const segment = encodeURIComponent;

function entityPath(entityRef: string): string {
  const [kind, rest = ''] = entityRef.split(':');
  return [kind, ...rest.split('/')].map(segment).join('/');
}

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

  exportDecision: InitiativesApi['exportDecision'] = ({ id }, options) =>
    this.call({ path: `/decisions/${segment(id)}/file` }, options);

  getDecisionSource: InitiativesApi['getDecisionSource'] = ({ id }, options) =>
    this.call({ path: `/decisions/${segment(id)}/source` }, options);

  listDecisionLogs: InitiativesApi['listDecisionLogs'] = (query, options) =>
    this.call({ path: '/decision-logs', query: { ...query } }, options);

  refreshDecisionLogs: InitiativesApi['refreshDecisionLogs'] = (_, options) =>
    this.call({ path: '/decision-logs/refresh', method: 'POST' }, options);

  findSimilarWork: InitiativesApi['findSimilarWork'] = (draft, options) =>
    this.call({ path: '/similar', method: 'POST', body: draft }, options);

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
    this.call({ path: '/resolutions', method: 'POST', body: input }, options);

  consentToResolution: InitiativesApi['consentToResolution'] = (
    { id },
    options,
  ) =>
    this.call(
      { path: `/resolutions/${segment(id)}/consent`, method: 'POST' },
      options,
    );

  undoResolution: InitiativesApi['undoResolution'] = ({ id }, options) =>
    this.call(
      { path: `/resolutions/${segment(id)}/undo`, method: 'POST' },
      options,
    );

  listResolutions: InitiativesApi['listResolutions'] = (query, options) =>
    this.call({ path: '/resolutions', query: { ...query } }, options);

  getEntityOverview: InitiativesApi['getEntityOverview'] = (
    { entityRef, ...query },
    options,
  ) =>
    this.call(
      { path: `/entities/${entityPath(entityRef)}/overview`, query },
      options,
    );

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
    this.call({ path: '/imports', method: 'POST', body: request }, options);

  getImport: InitiativesApi['getImport'] = ({ id }, options) =>
    this.call({ path: `/imports/${segment(id)}` }, options);

  listImportRows: InitiativesApi['listImportRows'] = (
    { id, ...query },
    options,
  ) => this.call({ path: `/imports/${segment(id)}/rows`, query }, options);

  cancelImport: InitiativesApi['cancelImport'] = ({ id }, options) =>
    this.call(
      { path: `/imports/${segment(id)}/cancel`, method: 'POST' },
      options,
    );

  verifyStore: InitiativesApi['verifyStore'] = (_, options) =>
    this.call({ path: '/verification', method: 'POST' }, options);

  getOverlapRebuild: InitiativesApi['getOverlapRebuild'] = (_, options) =>
    this.call({ path: '/overlap-rebuild' }, options);

  rebuildOverlaps: InitiativesApi['rebuildOverlaps'] = (_, options) =>
    this.call({ path: '/overlap-rebuild', method: 'POST' }, options);

  cancelOverlapRebuild: InitiativesApi['cancelOverlapRebuild'] = (_, options) =>
    this.call({ path: '/overlap-rebuild', method: 'DELETE' }, options);

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

  private async call<T>(call: Call, options: RequestOptions = {}): Promise<T> {
    const { discoveryApi, fetchApi } = this.options;
    const baseUrl = await discoveryApi.getBaseUrl('ai-initiatives');
    const { body } = call;
    const isFile = body instanceof Uint8Array;
    const headers: Record<string, string> = { ...call.headers };
    if (body !== undefined) {
      headers['Content-Type'] = isFile
        ? 'application/octet-stream'
        : 'application/json';
    }
    if (options.token) {
      headers.Authorization = `Bearer ${options.token}`;
    }
    const response = await fetchApi.fetch(
      `${baseUrl}${call.path}${searchOf(call.query)}`,
      {
        method: call.method ?? 'GET',
        headers,
        signal: options.signal,
        body: isFile
          ? new Blob([body as Uint8Array<ArrayBuffer>])
          : JSON.stringify(body),
      },
    );
    if (response.status === 412) {
      const { error, current } = await response.json();
      throw new RevisionConflictError(error.message, current);
    }
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json() as Promise<T>;
  }
}
