import {
  ImportMapping,
  MappedRow,
  mapRow,
  normalizeEntityRef,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import type { PreparedRow } from './PreparedImport';

/**
 * Finds the group or user that each name stands for; names that stand for none
 * are absent from the answer. Asked only for callers who see the whole catalog.
 */
export type ResolveOwners = (
  names: readonly string[],
  access: Access,
) => Promise<ReadonlyMap<string, string>>;

/** A prepared row with what it says. */
export interface MappedImportRow extends PreparedRow {
  readonly mapped: MappedRow;
}

function ownerRef(
  owner: string,
  resolved: ReadonlyMap<string, string>,
): string {
  const ref = normalizeEntityRef(owner);
  const isOwner = ref !== undefined && /^(group|user):/.test(ref);
  return resolved.get(owner) ?? (isOwner ? ref : owner);
}

/** Maps rows and turns the owners they name into refs where the catalog knows them. */
export async function mapRows(options: {
  rows: readonly PreparedRow[];
  mapping: ImportMapping;
  access: Access;
  resolveOwners: ResolveOwners;
}): Promise<readonly MappedImportRow[]> {
  const { rows, mapping, access, resolveOwners } = options;
  const mappedRows = rows.map(row => ({
    ...row,
    mapped: mapRow({ row: row.cells, mapping }),
  }));
  const names = mappedRows.flatMap(({ mapped }) => mapped.input.owner ?? []);
  // A name that turns into a ref tells which groups there are.
  const resolved = access.wholeCatalog
    ? await resolveOwners([...new Set(names)], access)
    : new Map<string, string>();
  return mappedRows.map(row => {
    const { input, notes } = row.mapped;
    return input.owner
      ? {
          ...row,
          mapped: {
            notes,
            input: { ...input, owner: ownerRef(input.owner, resolved) },
          },
        }
      : row;
  });
}
