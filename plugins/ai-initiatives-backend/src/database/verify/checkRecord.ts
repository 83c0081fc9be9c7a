import type {
  DecisionRecord,
  Initiative,
  Principle,
  RecordKind,
  Review,
} from 'backstage-plugin-ai-initiatives-common';
import type { Violation } from './Violation';

/** Columns that decide who sees a record and in which lists. */
export const CHECKED_COLUMNS: Readonly<Record<RecordKind, readonly string[]>> =
  {
    initiative: [
      ...['owner', 'visibility', 'created_by', 'archived', 'stage'],
      ...['risk_level', 'no_oversight'],
    ],
    decision: [
      ...['owner', 'visibility', 'created_by', 'archived', 'status'],
      'source_ref',
    ],
    review: [
      ...['owner', 'visibility', 'created_by', 'archived', 'state', 'series'],
      ...['subject_kind', 'subject_ref', 'cadence', 'due_on', 'held_on'],
    ],
    principle: [
      ...['owner', 'visibility', 'created_by', 'archived', 'status'],
      ...['origin_key', 'in_force_since'],
    ],
  };

/** Everything stored about one record. */
export interface RecordRows {
  readonly kind: RecordKind;
  readonly id: string;
  /** Undefined when only traces of the record are there. */
  readonly current?: {
    readonly revision: number;
    readonly seq: number;
    readonly body: string;
    readonly columns: Readonly<Record<string, unknown>>;
  };
  readonly revisions: readonly {
    readonly revision: number;
    readonly snapshot: string;
  }[];
  readonly entries: readonly {
    readonly revision: number;
    readonly seq: number;
  }[];
  /** Rows of each link table, each as one text. */
  readonly links: Readonly<Record<string, readonly string[]>>;
}

/** What the record says its columns and link rows should be. */
export interface ExpectedRows {
  readonly columns: Readonly<Record<string, unknown>>;
  readonly links: Readonly<Record<string, readonly string[]>>;
}

const sorted = <T>(values: readonly T[]) => [...values].sort();

function isCount(numbers: readonly number[]): boolean {
  return numbers.every((value, i) => value === i + 1);
}

function byRevision<T extends { revision: number }>(rows: readonly T[]) {
  return [...rows].sort((a, b) => a.revision - b.revision);
}

/** Checks that history is complete and that everything else follows from it. */
export function checkRecord(
  rows: RecordRows,
  expect: (
    record: Initiative | DecisionRecord | Principle | Review,
  ) => ExpectedRows,
): readonly Violation[] {
  const { kind, id, current } = rows;
  const found: Violation[] = [];
  const report = (invariant: string, detail: string) =>
    found.push({ invariant, detail: `${kind} '${id}': ${detail}` });
  const revisions = byRevision(rows.revisions);
  const entries = byRevision(rows.entries);
  const numbers = revisions.map(({ revision }) => revision);

  if (!isCount(numbers)) {
    report('history is contiguous', `revisions are ${numbers.join(', ')}`);
  }
  const logged = entries.map(({ revision }) => revision);
  if (logged.join() !== numbers.join()) {
    report(
      'every revision is in the change log',
      `history has ${numbers.join(', ')}, the log ${logged.join(', ')}`,
    );
  }
  if (entries.some(({ seq }, i) => i > 0 && seq <= entries[i - 1].seq)) {
    report('the change log is in commit order', 'numbers do not grow');
  }
  if (!current) {
    report('no orphan rows', 'it has history but no current version');
    return found;
  }
  const last = revisions[revisions.length - 1];
  if (
    !last ||
    last.revision !== current.revision ||
    last.snapshot !== current.body
  ) {
    report(
      'the current version is the last of history',
      `current revision is ${current.revision}, history ends at ${last?.revision}`,
    );
  }
  if (current.seq !== entries[entries.length - 1]?.seq) {
    report(
      'the current version names its change-log entry',
      `it names ${current.seq}`,
    );
  }
  let expected: ExpectedRows;
  try {
    expected = expect(JSON.parse(current.body));
  } catch {
    report('records can be read', 'its body is not a record');
    return found;
  }
  for (const [column, value] of Object.entries(expected.columns)) {
    const stored = current.columns[column];
    const same =
      typeof value === 'boolean' ? Boolean(stored) === value : stored === value;
    if (!same) {
      report('columns equal the record', `column ${column} differs`);
    }
  }
  for (const [table, links] of Object.entries(expected.links)) {
    if (
      JSON.stringify(sorted(links)) !==
      JSON.stringify(sorted(rows.links[table] ?? []))
    ) {
      report('link tables equal the record', `${table} differs`);
    }
  }
  return found;
}
