import type { Knex } from 'knex';
import { LIKELY_OVERLAP, RELATED } from 'ai-initiatives-overlap-engine';
import {
  bandOf,
  InitiativeSummary,
  Overlap,
  OverlapEvidence,
  OverlapGroup,
  OverlapKind,
  OverlapQuery,
  Page,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { applyAccess } from './applyAccess';
import { entityLabel } from './entityLabel';
import { getInitiativeSummaries } from './initiativeLists';
import { selectPage } from './listQuery';

/** How a pair's reasons are kept; names of entities are looked up when read. */
export interface StoredMeasure {
  readonly kinds: readonly OverlapKind[];
  readonly evidence: OverlapEvidence;
}

interface PairRow {
  readonly left_id: string;
  readonly right_id: string;
  readonly probability: number;
  readonly measure: string;
}

const BANDS: Readonly<Record<string, readonly [number, number]>> = {
  likely: [LIKELY_OVERLAP, 2],
  related: [RELATED, LIKELY_OVERLAP],
  listed: [0, RELATED],
};

function measureOf(row: PairRow, access: Access) {
  const { kinds, evidence } = JSON.parse(row.measure) as StoredMeasure;
  const probability = Number(row.probability);
  return {
    probability,
    band: bandOf(probability),
    kinds,
    evidence: {
      ...evidence,
      entities: evidence.entities.map(entity => ({
        ...entity,
        title: entityLabel({
          ref: entity.ref,
          catalogTitle: undefined,
          access,
        }).title,
      })),
    },
  };
}

function readablePairs(knex: Knex, access: Access): Knex.QueryBuilder {
  const query = knex('overlap_pair as p')
    .join('upkeep as u', 'u.model_version', 'p.model_version')
    .join('initiative as l', 'l.id', 'p.left_id')
    .join('initiative as r', 'r.id', 'p.right_id')
    .where('l.archived', false)
    .where('r.archived', false);
  applyAccess(query, { kind: 'initiative', alias: 'l', access });
  return applyAccess(query, { kind: 'initiative', alias: 'r', access });
}

export async function listOverlaps(
  knex: Knex,
  query: OverlapQuery & { readonly initiatives?: readonly string[] },
  access: Access,
): Promise<Page<Overlap>> {
  const own = query.initiatives ?? (query.initiative ? [query.initiative] : []);
  const filtered = readablePairs(knex, access);
  const eitherSide = (columnOf: (side: 'l' | 'r') => string, values: readonly string[]) =>
    filtered.where(inner =>
      inner
        .whereIn(columnOf('l'), [...values])
        .orWhereIn(columnOf('r'), [...values]),
    );
  if (query.initiatives || query.initiative) {
    eitherSide(side => (side === 'l' ? 'p.left_id' : 'p.right_id'), own);
  }
  if (query.crossTeam ?? true) {
    filtered.where('p.cross_team', true);
  }
  if (query.band) {
    const [from, below] = BANDS[query.band];
    filtered
      .where('p.probability', '>=', from)
      .where('p.probability', '<', below);
  }
  if (query.owner?.length) {
    eitherSide(side => `${side}.owner`, query.owner);
  }
  if (query.stage?.length) {
    eitherSide(side => `${side}.stage`, query.stage);
  }
  const page = await selectPage<PairRow, PairRow>({
    knex,
    filtered,
    columns: ['p.left_id', 'p.right_id', 'p.probability', 'p.measure'],
    order: [
      { column: 'p.probability', order: 'desc' },
      { column: 'p.left_id', order: 'asc' },
      { column: 'p.right_id', order: 'asc' },
    ],
    limit: query.limit ?? 50,
    offset: query.offset ?? 0,
    toItem: row => row,
  });
  const ids = [...new Set(page.items.flatMap(row => [row.left_id, row.right_id]))];
  const summaries = new Map(
    (await getInitiativeSummaries(knex, ids, access)).map(item => [item.id, item]),
  );
  const items = page.items.flatMap(row => {
    const left = summaries.get(row.left_id);
    const right = summaries.get(row.right_id);
    if (!left || !right) {
      return [];
    }
    // The side that was asked about comes first.
    const swap = !own.includes(left.id) && own.includes(right.id);
    const sides = swap ? { left: right, right: left } : { left, right };
    return [{ ...sides, ...measureOf(row, access) }];
  });
  return { ...page, items };
}

/** Groups of public initiatives; a group is shown when two members can be read. */
export async function listOverlapGroups(
  knex: Knex,
  { limit, offset }: { limit: number; offset: number },
  access: Access,
): Promise<Page<OverlapGroup>> {
  const visible = applyAccess(
    knex('overlap_group as g')
      .join('overlap_group_member as m', 'm.group_id', 'g.id')
      .join('initiative as r', 'r.id', 'm.initiative_id')
      .where('r.archived', false),
    { kind: 'initiative', alias: 'r', access },
  )
    .groupBy('g.id', 'g.mean_probability', 'g.typical_id')
    .havingRaw('count(*) >= 2')
    .select('g.id', 'g.mean_probability', 'g.typical_id')
    .count({ members: '*' });
  const page = await selectPage<
    { id: string; mean_probability: number; typical_id: string },
    { id: string; mean_probability: number; typical_id: string }
  >({
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
    toItem: row => row,
  });
  const memberRows: { group_id: string; initiative_id: string }[] =
    await knex('overlap_group_member')
      .whereIn('group_id', page.items.map(group => group.id))
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
