import { diffFields } from 'backstage-plugin-ai-initiatives-common';

export type Side = 'mine' | 'theirs';

/** One field on which two versions of a record differ. */
export interface FieldConflict {
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Whom an untouched field belongs to. */
  readonly suggested: Side;
}

function pick(record: object, fields: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => fields.includes(name)),
  );
}

const isSame = (left: object, right: object, field: string): boolean =>
  diffFields({ before: left, after: right }).every(
    change => change.field !== field,
  );

/**
 * Where my version and theirs differ. With the version both started from, a
 * field that only they changed is theirs.
 */
export function findConflicts(options: {
  readonly fields: readonly string[];
  readonly mine: object;
  readonly theirs: object;
  readonly base?: object;
}): readonly FieldConflict[] {
  const [mine, theirs] = [options.mine, options.theirs].map(record =>
    pick(record, options.fields),
  );
  const base = options.base && pick(options.base, options.fields);
  return diffFields({ before: theirs, after: mine }).map(change => ({
    field: change.field,
    mine: change.after,
    theirs: change.before,
    suggested: base && isSame(base, mine, change.field) ? 'theirs' : 'mine',
  }));
}

/** My fields, with theirs where that was chosen. */
export function mergeVersions<TFields extends object>(options: {
  readonly mine: TFields;
  readonly conflicts: readonly FieldConflict[];
  readonly choices: Readonly<Record<string, Side>>;
}): TFields {
  const { mine, conflicts, choices } = options;
  const theirs = conflicts
    .filter(conflict => choices[conflict.field] === 'theirs')
    .map(conflict => [conflict.field, conflict.theirs]);
  return { ...mine, ...Object.fromEntries(theirs) };
}
