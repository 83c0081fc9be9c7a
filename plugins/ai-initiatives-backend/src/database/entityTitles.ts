import type { Knex } from 'knex';
import type { EntityLabel } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { entityLabel } from '../access/entityLabel';

interface TitleRow {
  readonly ref: string;
  readonly title: string;
}

function byRef(rows: readonly TitleRow[]): ReadonlyMap<string, string> {
  return new Map(rows.map(row => [row.ref, row.title]));
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
