/** Keeps the first of all items that share a key. */
export function uniqueBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly T[] {
  const byKey = new Map<string, T>();
  for (const item of items) {
    if (!byKey.has(keyOf(item))) {
      byKey.set(keyOf(item), item);
    }
  }
  return [...byKey.values()];
}
