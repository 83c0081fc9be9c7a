import type { RequestOptions } from '../InitiativesApi';
import {
  Call,
  DiscoveryLike,
  FetchLike,
  requestCall,
  sendCall,
} from '../sendCall';

/** Sends calls, in the ways that several use cases share. */
export class Caller {
  constructor(
    private readonly options: {
      discoveryApi: DiscoveryLike;
      fetchApi: FetchLike;
    },
  ) {}

  post<T>(path: string, body: unknown, options?: RequestOptions): Promise<T> {
    return this.call({ path, method: 'POST', body }, options);
  }

  create<T>(
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

  change<T>(
    method: string,
    path: string,
    request: { revision: number; input?: unknown },
    options?: RequestOptions,
  ): Promise<T> {
    const headers = { 'If-Match': `"${request.revision}"` };
    return this.call({ path, method, body: request.input, headers }, options);
  }

  call<T>(call: Call, options?: RequestOptions): Promise<T> {
    return sendCall<T>(this.options, call, options);
  }

  send(call: Call, options?: RequestOptions): Promise<Response> {
    return requestCall(this.options, call, options);
  }
}
