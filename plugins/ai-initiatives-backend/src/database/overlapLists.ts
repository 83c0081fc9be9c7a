import type { Knex } from 'knex';
import { LIKELY_OVERLAP, RELATED } from 'ai-initiatives-overlap-engine';
import type {
  Overlap,
  OverlapQuery,
  Page,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { toOverlapMeasure } from '../overlap/OverlapExplanation';
import { entityTitles } from './entityTitles';
import { getInitiativeSummaries } from './initiativeLists';
import { selectPage } from './listQuery';
import { readablePairs } from './readablePairs';
import { readExplanation } from './overlaps/overlapText';

interface PairRow {
  readonly left_id: string;
  readonly right_id: string;
  readonly probability: number;
  readonly measure: string;
}

/** Which pairs; `initiatives` are several to look from at once. */
export type OverlapListQuery = OverlapQuery & {
  readonly initiatives?: readonly string[];
};

const BANDS: Readonly<Record<string, readonly [number, number]>> = {
  likely: [LIKELY_OVERLAP, 2],
  related: [RELATED, LIKELY_OVERLAP],
  listed: [0, RELATED],
};

type Values = readonly string[] | Knex.QueryBuilder;

function eitherSide(query: Knex.QueryBuilder, values: Values): void {
  const among = Array.isArray(values) ? [...values] : values;
  query.where(inner =>
    inner
      .whereIn('p.left_id', among as string[])
      .orWhereIn('p.right_id', among as string[]),
  );
}

function attachedTo(knex: Knex, entityRef: string): Knex.QueryBuilder {
  return knex('initiative_attachment')
    .where('entity_ref', entityRef)
    .select('record_id');
}

function filterPairs(
  knex: Knex,
  query: OverlapListQuery,
  access: Access,
): Knex.QueryBuilder {
  const filtered = readablePairs({
    knex,
    access,
    byInitiative: Boolean(
      query.initiatives ?? query.initiative ?? query.entityRef,
    ),
  });
  const having = (column: string, values: readonly string[]) =>
    knex('initiative')
      .select('id')
      .whereIn(column, [...values]);
  if (query.initiatives) {
    eitherSide(filtered, query.initiatives);
  }
  if (query.initiative) {
    eitherSide(filtered, [query.initiative]);
  }
  if (query.entityRef) {
    eitherSide(filtered, attachedTo(knex, query.entityRef));
  }
  if (query.owner?.length) {
    eitherSide(filtered, having('owner', query.owner));
  }
  if (query.stage?.length) {
    eitherSide(filtered, having('stage', query.stage));
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
  return filtered;
}

/** The initiatives the question was about: in each pair they come first. */
async function ownSide(
  knex: Knex,
  query: OverlapListQuery,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (query.initiative) {
    return new Set([query.initiative]);
  }
  if (query.initiatives) {
    return new Set(query.initiatives);
  }
  if (!query.entityRef) {
    return new Set();
  }
  const rows: { record_id: string }[] = await attachedTo(
    knex,
    query.entityRef,
  ).whereIn('record_id', [...ids]);
  return new Set(rows.map(row => row.record_id));
}

export async function listOverlaps(
  knex: Knex,
  query: OverlapListQuery,
  access: Access,
): Promise<Page<Overlap>> {
  const page = await selectPage<PairRow, PairRow>({
    knex,
    filtered: filterPairs(knex, query, access),
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
  const ids = [
    ...new Set(page.items.flatMap(row => [row.left_id, row.right_id])),
  ];
  const summaries = new Map(
    (await getInitiativeSummaries(knex, ids, access)).map(item => [
      item.id,
      item,
    ]),
  );
  const own = await ownSide(knex, query, ids);
  const explained = page.items.map(row => ({
    row,
    explanation: readExplanation(row.measure),
  }));
  const titleOf = await entityTitles(
    knex,
    explained.flatMap(item => item.explanation.entities.map(({ ref }) => ref)),
    access,
  );
  const items = explained.flatMap(({ row, explanation }) => {
    const left = summaries.get(row.left_id);
    const right = summaries.get(row.right_id);
    if (!left || !right) {
      return [];
    }
    const swap = !own.has(left.id) && own.has(right.id);
    const sides = swap ? { left: right, right: left } : { left, right };
    const probability = Number(row.probability);
    return [
      { ...sides, ...toOverlapMeasure({ probability, explanation, titleOf }) },
    ];
  });
  return { ...page, items };
}
