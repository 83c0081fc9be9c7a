import { ResponseError } from '@backstage/errors';
import type { RequestOptions } from './InitiativesApi';
import { RevisionConflictError } from './RevisionConflictError';
import { Query, searchOf } from './urlParts';

/** Finds the base URL of a plugin's backend. @public */
export interface DiscoveryLike {
  getBaseUrl(pluginId: string): Promise<string>;
}

/** @public */
export interface FetchLike {
  fetch: typeof fetch;
}

/** One request, relative to the plugin. */
export interface Call {
  readonly path: string;
  readonly method?: string;
  readonly query?: Query;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

interface Clients {
  readonly discoveryApi: DiscoveryLike;
  readonly fetchApi: FetchLike;
}

/** Sends a request; throws what the answer says went wrong. */
export async function requestCall(
  clients: Clients,
  call: Call,
  options: RequestOptions = {},
): Promise<Response> {
  const { discoveryApi, fetchApi } = clients;
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
  return response;
}

/** Sends a request and reads its answer. */
export async function sendCall<T>(
  clients: Clients,
  call: Call,
  options?: RequestOptions,
): Promise<T> {
  const response = await requestCall(clients, call, options);
  return response.json() as Promise<T>;
}
