import { NotImplementedError } from '@backstage/errors';
import type {
  InitiativesApi,
  Page,
} from 'backstage-plugin-ai-initiatives-common';

export function aPage<T>(
  items: readonly T[],
  overrides: Partial<Page<T>> = {},
): Page<T> {
  return {
    items,
    totalItems: items.length,
    limit: 50,
    offset: 0,
    ...overrides,
  };
}

/** Answers what a test names; any other use case fails with its name. */
export function fakeInitiativesApi(
  answers: Partial<InitiativesApi>,
): InitiativesApi {
  return new Proxy(answers as InitiativesApi, {
    get: (target, name) =>
      Reflect.get(target, name) ??
      (async () => {
        throw new NotImplementedError(
          `The fake does not answer '${String(name)}'; give it one.`,
        );
      }),
  });
}
