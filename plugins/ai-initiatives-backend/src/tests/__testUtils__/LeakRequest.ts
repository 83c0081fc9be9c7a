import type { Principal } from '../__fixtures__/permissionMatrix';

export interface LeakRequest {
  readonly path: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LeakAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export type Person = Exclude<Principal, 'none' | 'service'>;

/** Ids by kind, in the order in which they came to be. */
export interface LeakIds {
  readonly initiatives: string[];
  readonly decisions: string[];
  readonly principles: string[];
  readonly resolutions: string[];
  readonly challenges: string[];
  readonly advice: string[];
  readonly imports: string[];
  readonly reviews: string[];
}
