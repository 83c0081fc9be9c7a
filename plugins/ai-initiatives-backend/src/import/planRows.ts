import {
  Initiative,
  InitiativeFields,
  ImportRow,
  planImportRow,
} from 'backstage-plugin-ai-initiatives-common';
import { Access, mayChange } from '../access/Access';
import type { RecordVersion } from '../database/InitiativesStore';
import type { MappedImportRow } from './mapRows';

/** What a chunk of rows does. */
export interface RowsPlan {
  readonly rows: readonly ImportRow[];
  readonly versions: readonly RecordVersion<'initiative'>[];
}

interface PlanRowsOptions {
  readonly rows: readonly MappedImportRow[];
  /** What came from these rows earlier, by origin key. */
  readonly existing: ReadonlyMap<string, readonly Initiative[]>;
  readonly access: Access;
  readonly at: string;
  readonly createId: (title: string) => string;
}

type PlannedRow = {
  readonly row: ImportRow;
  readonly version?: RecordVersion<'initiative'>;
};

function created(
  fields: InitiativeFields,
  originKey: string,
  { access, at, createId }: PlanRowsOptions,
): Initiative {
  const by = access.viewer.ref;
  return {
    ...fields,
    id: createId(fields.title),
    revision: 1,
    createdAt: at,
    createdBy: by,
    updatedAt: at,
    updatedBy: by,
    origin: { kind: 'import', key: originKey },
  };
}

function planRow(
  source: MappedImportRow,
  options: PlanRowsOptions,
): PlannedRow {
  const { access, at } = options;
  const { row, mapped, originKey, problems } = source;
  const title = mapped.input.title ?? '';
  if (problems.length > 0) {
    return { row: { row, title, outcome: 'problem', reasons: problems } };
  }
  const candidates = options.existing.get(originKey) ?? [];
  const existing =
    candidates.find(candidate => mayChange(access, candidate)) ??
    candidates.at(-1);
  const plan = planImportRow({ existing, mapped });
  const { outcome, reasons } = plan;
  if (outcome === 'create') {
    const record = created(plan.fields, originKey, options);
    return {
      row: { row, title, outcome, reasons, initiativeId: record.id },
      version: { record, action: 'created' },
    };
  }
  const initiativeId = existing?.id;
  if (outcome !== 'change' || !existing) {
    return { row: { row, title, outcome, reasons, initiativeId } };
  }
  if (!mayChange(access, existing)) {
    const reason = `you may not change its initiative: only the owner ${existing.owner}, whoever registered it, and stewards may`;
    return {
      row: { row, title, outcome: 'problem', reasons: [reason], initiativeId },
    };
  }
  const record = {
    ...existing,
    ...plan.fields,
    revision: existing.revision + 1,
    updatedAt: at,
    updatedBy: access.viewer.ref,
  };
  return {
    row: { row, title, outcome, reasons, initiativeId },
    version: { record, action: 'changed' },
  };
}

/** Decides for every row what happens to it, and which versions that makes. */
export function planRows(options: PlanRowsOptions): RowsPlan {
  const planned = options.rows.map(row => planRow(row, options));
  return {
    rows: planned.map(({ row }) => row),
    versions: planned.flatMap(({ version }) => version ?? []),
  };
}
