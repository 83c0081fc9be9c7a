import type { UseCases } from 'backstage-plugin-ai-initiatives-common';

/** Who calls, in the order of the columns below. */
export const PRINCIPALS = [
  'none',
  'outsider',
  'member',
  'reader',
  'author',
  'steward',
  'service',
] as const;

/**
 * Nobody; somebody of another team; a member of the owner; a named reader; the
 * person who registered the record but does not own it; a steward; a static
 * token or another plugin.
 */
export type Principal = (typeof PRINCIPALS)[number];

/** Permissions switched off, a policy that allows all, one with conditions. */
export type PermissionMode = 'off' | 'allow-all' | 'conditional';

/** Which record: by visibility, or `closed`, public but not for this policy. */
export const RECORDS = ['public', 'restricted', 'hidden', 'closed'] as const;

export type RecordName = (typeof RECORDS)[number];

/**
 * Allowed; absent, which is the same as something that does not exist; denied,
 * which says that it exists; not authenticated.
 */
export type Verdict = 'A' | '-' | 'D' | '401';

export interface MatrixRow {
  readonly verb: string;
  readonly operations: readonly (keyof UseCases)[];
  /** Missing where no record is asked for. */
  readonly record?: RecordName;
  /** Missing means all. */
  readonly modes?: readonly PermissionMode[];
  readonly verdicts: Readonly<Record<Principal, Verdict>>;
}

/** Verdicts in the order of `PRINCIPALS`. */
export function verdicts(text: string): MatrixRow['verdicts'] {
  const list = text.trim().split(/\s+/);
  if (list.length !== PRINCIPALS.length) {
    throw new Error(`Expected ${PRINCIPALS.length} verdicts in '${text}'`);
  }
  return Object.fromEntries(
    PRINCIPALS.map((principal, index) => [principal, list[index]]),
  ) as MatrixRow['verdicts'];
}

export const OPEN: readonly PermissionMode[] = ['off', 'allow-all'];
export const CONDITIONAL: readonly PermissionMode[] = ['conditional'];
