import type { Knex } from 'knex';
import type { Insights } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { applyAccess } from '../applyAccess';
import { selectPage } from '../listQuery';

interface GroupRow {
  readonly id: string;
  readonly teams: unknown;
  readonly members: unknown;
  readonly summary: string;
}

/** Groups of which the caller may read two public members, those of most teams first. */
export async function largestGroups(
  knex: Knex,
  limit: number,
  access: Access,
): Promise<NonNullable<Insights['groups']>> {
  const readable = applyAccess(
    knex('overlap_group as g')
      .join('overlap_group_member as m', 'm.group_id', 'g.id')
      .join('initiative as r', 'r.id', 'm.initiative_id')
      // What was made private a moment ago is still in the group's rows.
      .where({ 'r.archived': false, 'r.visibility': 'public' }),
    { kind: 'initiative', alias: 'r', access },
  )
    .groupBy('g.id')
    .havingRaw('count(*) >= 2')
    .select('g.id', knex.raw('count(distinct r.owner) as teams'))
    // The most typical one gives the name, where it can be read.
    .select(
      knex.raw(
        `coalesce(max(case when r.id = g.typical_id then r.id end), min(r.id))
         as named_by`,
      ),
    )
    .count({ members: '*' });
  const page = await selectPage<GroupRow>({
    knex,
    filtered: knex.from(readable.as('v')),
    columns: ['v.id', 'v.teams', 'v.members', 'v.named_by'],
    order: [
      { column: 'v.teams', order: 'desc' },
      { column: 'v.members', order: 'desc' },
      { column: 'v.id', order: 'asc' },
    ],
    limit,
    offset: 0,
    few: true,
    show: rows =>
      rows
        .join('initiative as n', 'n.id', 'page.named_by')
        .select('page.id', 'page.teams', 'page.members', 'n.summary'),
  });
  return {
    total: page.totalItems,
    largest: page.items.map(row => ({
      id: row.id,
      name: JSON.parse(row.summary).title,
      teams: Number(row.teams),
      initiatives: Number(row.members),
    })),
  };
}
