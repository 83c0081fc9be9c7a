/** Values of a query by name. */
export type Query = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

/** A part of a path, whatever is in it. */
export const segment = encodeURIComponent;

/** Leaves out what is empty; a list becomes a parameter for each value. */
export function searchOf(query: Query = {}): string {
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

export function entityPath(entityRef: string): string {
  const [kind, rest = ''] = entityRef.split(':');
  return [kind, ...rest.split('/')].map(segment).join('/');
}
