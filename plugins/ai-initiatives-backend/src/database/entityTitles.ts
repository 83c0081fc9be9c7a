import type { Knex } from 'knex';
import type {
  EntityLabel,
  RecordKind,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { entityLabel } from '../access/entityLabel';
import { RECORD_TABLES } from './recordTables';

interface TitleRow {
  readonly ref: string;
  readonly title: string;
}

function byRef(rows: readonly TitleRow[]): ReadonlyMap<string, string> {
  return new Map(rows.map(row => [row.ref, row.title]));
}

/** Titles of what a record names, found without having read it. */
export async function titlesOfNamed(
  knex: Knex,
  kind: RecordKind,
  id: string,
): Promise<ReadonlyMap<string, string>> {
  const { table, entityTable, readerTable } = RECORD_TABLES[kind];
  const named = knex(table).where({ id }).select('owner as ref');
  for (const links of [entityTable, readerTable]) {
    named.union(knex(links).where('record_id', id).select('entity_ref'));
  }
  return byRef(
    await knex
      .from(named.as('n'))
      .join('entity as e', 'e.ref', 'n.ref')
      .select('e.ref', 'e.title'),
  );
}

/** How entities are shown, in the order asked for and each once. */
export async function entityLabels(
  knex: Knex,
  refs: readonly string[],
  access: Access,
): Promise<readonly EntityLabel[]> {
  const wanted = [...new Set(refs)];
  if (wanted.length === 0) {
    return [];
  }
  const titles = byRef(
    await knex('entity').whereIn('ref', wanted).select('ref', 'title'),
  );
  return wanted.map(ref =>
    entityLabel({ ref, catalogTitle: titles.get(ref), access }),
  );
}

/** The titles of these entities as a function. */
export async function entityTitles(
  knex: Knex,
  refs: readonly string[],
  access: Access,
): Promise<(ref: string) => string> {
  const labels = await entityLabels(knex, refs, access);
  const titles = new Map(labels.map(({ ref, title }) => [ref, title]));
  return ref => titles.get(ref) ?? ref;
}
