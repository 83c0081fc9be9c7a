/** One thing that does not hold. */
export interface Violation {
  readonly invariant: string;
  readonly detail: string;
}

/** Enough to see what is wrong; a broken store must not produce an endless report. */
const MOST_DETAILS = 20;

/** A violation per item, the first ones in words and the rest as a number. */
export function violations(
  invariant: string,
  details: readonly string[],
): readonly Violation[] {
  const listed = details.slice(0, MOST_DETAILS);
  const rest = details.length - listed.length;
  return [
    ...listed.map(detail => ({ invariant, detail })),
    ...(rest > 0 ? [{ invariant, detail: `and ${rest} more` }] : []),
  ];
}
