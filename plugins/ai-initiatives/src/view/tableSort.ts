import type { SortDescriptor } from '@backstage/ui';

/** `-title` is what a table calls title, descending. */
export function toSortDescriptor(sort: string): SortDescriptor {
  return sort.startsWith('-')
    ? { column: sort.slice(1), direction: 'descending' }
    : { column: sort, direction: 'ascending' };
}

/** The sort that fits best; columns with one order keep it. */
export function fromSortDescriptor<const T extends string>(
  { column, direction }: SortDescriptor,
  sorts: readonly T[],
): T {
  const wanted = direction === 'descending' ? `-${column}` : String(column);
  return (
    sorts.find(sort => sort === wanted) ??
    sorts.find(sort => sort === column) ??
    sorts[0]
  );
}
