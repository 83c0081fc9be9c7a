import type { Page } from 'backstage-plugin-ai-initiatives-common';

/** One page of a list that is already in memory. */
export function pageOf<T>(
  items: readonly T[],
  query: { limit?: number; offset?: number } = {},
): Page<T> {
  const { limit = 50, offset = 0 } = query;
  return {
    items: items.slice(offset, offset + limit),
    totalItems: items.length,
    limit,
    offset,
  };
}

/** Sorts by a field; a leading minus turns the order round. */
export function sortedBy<T>(
  items: readonly T[],
  sort: string,
  valueOf: (item: T, field: string) => string,
): readonly T[] {
  const down = sort.startsWith('-');
  const field = sort.replace(/^-/, '');
  const sorted = [...items].sort((a, b) =>
    valueOf(a, field).localeCompare(valueOf(b, field)),
  );
  return down ? sorted.reverse() : sorted;
}

/** No values means no filter. */
export function isOneOf(
  values: readonly string[] | undefined,
  value: string | undefined,
): boolean {
  return !values?.length || (value !== undefined && values.includes(value));
}
