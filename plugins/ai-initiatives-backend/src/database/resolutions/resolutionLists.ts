import type { Knex } from 'knex';
import type {
  Page,
  ResolutionQuery,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { selectPage, toInitiativeSummary } from '../listQuery';
import { concealedInitiatives } from '../readablePairs';
import type { ResolutionWithSides, StoredResolution } from '../ResolutionStore';
import { ResolutionRow, toStoredResolution, whereOpen } from './resolutionRows';

const SIDES = ['left', 'right'] as const;

interface SidesRow extends ResolutionRow {
  readonly left_summary: string;
  readonly left_body: string;
  readonly left_owner: string;
  readonly left_owner_title: string | null;
  readonly right_summary: string;
  readonly right_body: string;
  readonly right_owner: string;
  readonly right_owner_title: string | null;
}

function withSides(page: Knex.QueryBuilder): Knex.QueryBuilder {
  for (const side of SIDES) {
    page
      .join(`initiative as ${side}_r`, `${side}_r.id`, `page.${side}_id`)
      .leftJoin(`entity as ${side}_e`, `${side}_e.ref`, `${side}_r.owner`)
      .select(
        `${side}_r.summary as ${side}_summary`,
        `${side}_r.body as ${side}_body`,
        `${side}_r.owner as ${side}_owner`,
        `${side}_e.title as ${side}_owner_title`,
      );
  }
  return page
    .join('resolution as res', 'res.id', 'page.id')
    .select('res.body', 'res.outdated');
}

/** Newest change first; both sides can be read. */
export async function listResolutions(
  knex: Knex,
  query: ResolutionQuery & { readonly id?: string },
  access: Access,
): Promise<Page<ResolutionWithSides>> {
  const { id, initiative, state, limit = 50, offset = 0 } = query;
  const filtered = knex('resolution as p');
  for (const side of SIDES) {
    filtered.whereNotIn(`p.${side}_id`, knex.select('id').from('concealed'));
  }
  if (id) {
    filtered.where('p.id', id);
  }
  if (initiative) {
    filtered.where(inner =>
      inner.where('p.left_id', initiative).orWhere('p.right_id', initiative),
    );
  }
  if (state) {
    filtered.where('p.status', state);
  }
  const page = await selectPage<SidesRow>({
    knex,
    parts: { concealed: concealedInitiatives(knex, access) },
    filtered,
    columns: ['p.id', 'p.left_id', 'p.right_id'],
    order: [
      { column: 'p.seq', order: 'desc' },
      { column: 'p.id', order: 'asc' },
    ],
    limit,
    offset,
    few: Boolean(id || initiative),
    show: withSides,
  });
  const items = page.items.map(row => {
    const sideOf = (side: 'left' | 'right') => ({
      initiative: JSON.parse(row[`${side}_body`]),
      summary: toInitiativeSummary(
        {
          summary: row[`${side}_summary`],
          owner: row[`${side}_owner`],
          owner_title: row[`${side}_owner_title`],
        },
        access,
      ),
    });
    return {
      ...toStoredResolution(row),
      left: sideOf('left'),
      right: sideOf('right'),
    };
  });
  return { ...page, items };
}

export async function openResolutionsAmong(
  knex: Knex,
  ids: readonly string[],
): Promise<readonly StoredResolution[]> {
  const rows: ResolutionRow[] = await whereOpen(
    knex('resolution as s')
      .whereIn('s.left_id', [...ids])
      .whereIn('s.right_id', [...ids])
      .select('s.body', 's.outdated'),
    's',
  );
  return rows.map(toStoredResolution);
}
