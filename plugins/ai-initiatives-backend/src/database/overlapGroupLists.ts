import type { Knex } from 'knex';
import type {
  Initiative,
  InitiativeSummary,
  OverlapGroup,
  Page,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { applyAccess } from './applyAccess';
import { getInitiativeSummaries } from './initiativeLists';
import { selectPage } from './listQuery';

interface GroupRow {
  readonly id: string;
  readonly mean_probability: number;
  readonly typical_id: string;
}

/** The members of a group that a caller may read. */
export interface OverlapGroupMembers {
  /** The most typical one first. */
  readonly initiatives: readonly Initiative[];
  readonly teams: number;
}

/** Rows of groups `g`, members `m` and what the caller may read of these, `r`. */
function readableMembers(knex: Knex, access: Access): Knex.QueryBuilder {
  return applyAccess(
    knex('overlap_group as g')
      .join('overlap_group_member as m', 'm.group_id', 'g.id')
      .join('initiative as r', 'r.id', 'm.initiative_id')
      .where('r.archived', false),
    { kind: 'initiative', alias: 'r', access },
  );
}

/** Groups of public initiatives; a group is shown when two members can be read. */
export async function listOverlapGroups(
  knex: Knex,
  { limit, offset }: { limit: number; offset: number },
  access: Access,
): Promise<Page<OverlapGroup>> {
  const visible = readableMembers(knex, access)
    .groupBy('g.id', 'g.mean_probability', 'g.typical_id')
    .havingRaw('count(*) >= 2')
    .select('g.id', 'g.mean_probability', 'g.typical_id')
    .count({ members: '*' });
  const page = await selectPage<GroupRow>({
    knex,
    filtered: knex.from(visible.as('v')),
    columns: ['v.id', 'v.mean_probability', 'v.typical_id'],
    order: [
      { column: 'v.members', order: 'desc' },
      { column: 'v.mean_probability', order: 'desc' },
      { column: 'v.id', order: 'asc' },
    ],
    limit,
    offset,
    show: rows =>
      rows.select('page.id', 'page.mean_probability', 'page.typical_id'),
  });
  const memberRows: { group_id: string; initiative_id: string }[] = await knex(
    'overlap_group_member',
  )
    .whereIn(
      'group_id',
      page.items.map(group => group.id),
    )
    .orderBy('initiative_id')
    .select('group_id', 'initiative_id');
  const summaries = new Map<string, InitiativeSummary>(
    (
      await getInitiativeSummaries(
        knex,
        memberRows.map(row => row.initiative_id),
        access,
      )
    ).map(item => [item.id, item]),
  );
  const items = page.items.map(group => {
    const members = memberRows
      .filter(row => row.group_id === group.id)
      .flatMap(row => summaries.get(row.initiative_id) ?? []);
    return {
      id: group.id,
      name: (summaries.get(group.typical_id) ?? members[0])?.title ?? '',
      members,
      teams: new Set(members.map(member => member.owner.ref)).size,
      meanProbability: Number(group.mean_probability),
    };
  });
  return { ...page, items };
}

/** One group, in the rows of its readable members. */
export async function findOverlapGroup(
  knex: Knex,
  id: string,
  access: Access,
): Promise<OverlapGroupMembers | undefined> {
  const rows: { body: string; owner: string }[] = await readableMembers(
    knex,
    access,
  )
    // What was made private a moment ago is still in the group's rows.
    .where({ 'g.id': id, 'r.visibility': 'public' })
    .orderByRaw('case when r.id = g.typical_id then 0 else 1 end, r.id')
    .select('r.body', 'r.owner');
  return rows.length < 2
    ? undefined
    : {
        initiatives: rows.map(({ body }) => JSON.parse(body)),
        teams: new Set(rows.map(({ owner }) => owner)).size,
      };
}
