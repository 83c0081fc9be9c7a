import type { InitiativesApi } from '../InitiativesApi';

/** Method, call, path, and what is sent along: headers and body. */
export type ExpectedCall = readonly [
  string,
  (client: InitiativesApi) => Promise<unknown>,
  string,
  object?,
  unknown?,
];

export const change = { id: 'a/b', revision: 3 };
export const input = { title: 'A' };
