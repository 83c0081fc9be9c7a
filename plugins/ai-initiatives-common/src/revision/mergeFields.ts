/**
 * The fields of a record with a partial change laid over them: what the change
 * does not name stays, null clears.
 *
 * @param options - `current` is the stored record, `fields` names what may be set.
 * @public
 */
export function mergeFields<TFields extends object>(options: {
  current: TFields;
  input: Readonly<Record<string, unknown>>;
  fields: readonly (keyof TFields & string)[];
}): Readonly<Record<string, unknown>> {
  const { current, input, fields } = options;
  const kept = fields.map((field): [string, unknown] => [
    field,
    current[field],
  ]);
  return { ...Object.fromEntries(kept), ...input };
}
