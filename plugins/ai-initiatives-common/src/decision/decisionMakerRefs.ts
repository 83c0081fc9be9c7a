/**
 * The users and groups among those who made a decision, each once. Names that are
 * only words are left out, and so is whoever a file in a repository names: anybody
 * can write any name into a file.
 *
 * @public
 */
export function decisionMakerRefs({
  decisionMakers,
  source,
}: {
  readonly decisionMakers: readonly string[];
  /** There when the record is kept in a repository. */
  readonly source?: object;
}): readonly string[] {
  return source
    ? []
    : [...new Set(decisionMakers)].filter(name => /^(group|user):/.test(name));
}
