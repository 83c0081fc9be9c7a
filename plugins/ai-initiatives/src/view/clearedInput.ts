/**
 * Fields of a form as they are sent: what is empty clears the field, so that a
 * removed text does not stay behind.
 */
export function clearedInput(
  fields: object,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value === undefined || value === '' ? null : value,
    ]),
  );
}
