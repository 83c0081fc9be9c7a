/** The key of what an imported record was converted to. */
export function convertedKey(id: string): string {
  return `converted:${id}`;
}
