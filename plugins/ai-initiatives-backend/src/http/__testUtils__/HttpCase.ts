/** A request and what must come back. Callers are users unless they say otherwise. */
export interface HttpCase {
  readonly name: string;
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly status: number;
  /** Part of the error's message. */
  readonly message?: RegExp;
  /** What the service is asked, when it is. */
  readonly asked?: unknown;
}

export const JSON_TYPE = { 'Content-Type': 'application/json' };
