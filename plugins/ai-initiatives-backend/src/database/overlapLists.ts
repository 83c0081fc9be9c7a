import type { Knex } from 'knex';
import { LIKELY_OVERLAP, RELATED } from 'ai-initiatives-overlap-engine';
import type {
  Overlap,
  OverlapQuery,
  Page,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { toOverlapMeasure } from '../overlap/OverlapExplanation';
import { toOverlapResolution } from '../overlap/toOverlapResolution';
import { entityTitles } from './entityTitles';
import { selectPage, toInitiativeSummary } from './listQuery';
import { initiativesAt } from './placements';
import { concealedInitiatives, readablePairs } from './readablePairs';
import { kindBits } from './overlaps/kindBits';
import { readExplanation } from './overlaps/overlapText';
import { pairsBySettled, withResolution } from './resolutions/openResolutions';
import { toStoredResolution } from './resolutions/resolutionRows';

interface PairRow {
  readonly left_summary: string;
  readonly left_owner: string;
  readonly left_owner_title: string | null;
  readonly right_summary: string;
  readonly right_owner: string;
  readonly right_owner_title: string | null;
  readonly probability: number;
  readonly measure: string;
  readonly own_side: 'left' | 'right';
  readonly resolution: string | null;
  readonly resolution_outdated: unknown;
}

/** Filters of the list, as of a day. */
export interface StoredOverlapQuery extends OverlapQuery {
  readonly today: string;
  /** Only pairs of which both sides are among these. */
  readonly among?: readonly string[];
}

const BANDS: Readonly<Record<string, readonly [number, number]>> = {
  likely: [LIKELY_OVERLAP, 2],
  related: [RELATED, LIKELY_OVERLAP],
  listed: [0, RELATED],
};

function eitherSide(query: Knex.QueryBuilder, ids: Knex.QueryBuilder): void {
  query.where(inner =>
    inner.whereIn('p.left_id', ids).orWhereIn('p.right_id', ids),
  );
}

/** The initiatives to look from, when there are any: `own` in a statement. */
function ownInitiatives(
  knex: Knex,
  { initiative, entityRef }: OverlapQuery,
  access: Access,
): Knex.QueryBuilder | undefined {
  if (initiative) {
    return knex('initiative').where('id', initiative).select('id');
  }
  return entityRef ? initiativesAt(knex, entityRef, access) : undefined;
}

/** What an index knows of a pair, so that only those shown are looked up. */
const INDEXED = [
  'model_version',
  'left_id',
  'right_id',
  'cross_team',
  'probability',
];

/** Pairs of own initiatives, each once, found from both ends. */
function ownPairs(knex: Knex, columns: readonly string[]): Knex.QueryBuilder {
  const from = (side: 'left' | 'right') =>
    knex('overlap_pair as o')
      .whereIn(`o.${side}_id`, knex.select('id').from('own'))
      .select(
        ...columns.map(column => `o.${column}`),
        knex.raw(`'${side}' as own_side`),
      );
  return from('left').unionAll(
    from('right').whereNotIn('o.left_id', knex.select('id').from('own')),
  );
}

function filterPairs(
  knex: Knex,
  query: StoredOverlapQuery,
  options: { readonly access: Access; readonly fromOwn: boolean },
): Knex.QueryBuilder {
  const { kind = [] } = query;
  const { access, fromOwn } = options;
  const columns = kind.length > 0 ? [...INDEXED, 'kinds'] : INDEXED;
  const filtered = readablePairs({
    knex,
    pairs: fromOwn ? ownPairs(knex, columns).as('p') : undefined,
    byInitiative: fromOwn || query.among !== undefined,
  });
  if (query.among) {
    filtered
      .whereIn('p.left_id', [...query.among])
      .whereIn('p.right_id', [...query.among]);
  }
  const having = (column: string, values: readonly string[]) =>
    knex('initiative')
      .select('id')
      .whereIn(column, [...values]);
  if (query.initiative && query.entityRef) {
    eitherSide(filtered, initiativesAt(knex, query.entityRef, access));
  }
  if (query.owner?.length) {
    eitherSide(filtered, having('owner', query.owner));
  }
  if (query.stage?.length) {
    eitherSide(filtered, having('stage', query.stage));
  }
  if (kind.length > 0) {
    filtered.whereRaw('(p.kinds & ?) <> 0', [kindBits(kind)]);
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

/** Adds both sides as they are listed, with the catalog's names of their owners. */
function withSides(page: Knex.QueryBuilder): Knex.QueryBuilder {
  for (const side of ['left', 'right']) {
    page
      .join(`initiative as ${side}_r`, `${side}_r.id`, `page.${side}_id`)
      .leftJoin(`entity as ${side}_e`, `${side}_e.ref`, `${side}_r.owner`)
      .select(
        `${side}_r.summary as ${side}_summary`,
        `${side}_r.owner as ${side}_owner`,
        `${side}_e.title as ${side}_owner_title`,
      );
  }
  return page
    .join('overlap_pair as pair', {
      'pair.model_version': 'page.model_version',
      'pair.left_id': 'page.left_id',
      'pair.right_id': 'page.right_id',
    })
    .select('page.probability', 'pair.measure', 'page.own_side');
}

export async function listOverlaps(
  knex: Knex,
  query: StoredOverlapQuery,
  access: Access,
): Promise<Page<Overlap>> {
  const { limit = 50, offset = 0 } = query;
  const own = ownInitiatives(knex, query, access);
  const page = await selectPage<PairRow>({
    knex,
    parts: {
      concealed: concealedInitiatives(knex, access),
      ...(own && { own }),
    },
    ...pairsBySettled({
      knex,
      matching: filterPairs(knex, query, {
        access,
        fromOwn: own !== undefined,
      }),
      fromOwn: own !== undefined,
      settled: query.settled,
      today: query.today,
    }),
    columns: [
      ...['p.model_version', 'p.left_id', 'p.right_id', 'p.probability'],
      own ? 'p.own_side' : knex.raw("'left' as own_side"),
    ],
    order: [
      { column: 'p.probability', order: 'desc' },
      { column: 'p.left_id', order: 'asc' },
      { column: 'p.right_id', order: 'asc' },
    ],
    limit,
    offset,
    show: rows => withResolution(withSides(rows), knex),
  });
  const explained = page.items.map(row => ({
    row,
    explanation: readExplanation(row.measure),
  }));
  const titleOf = await entityTitles(
    knex,
    explained.flatMap(item => item.explanation.entities.map(({ ref }) => ref)),
    access,
  );
  const items = explained.map(({ row, explanation }) => {
    const sideOf = (side: 'left' | 'right') =>
      toInitiativeSummary(
        {
          summary: row[`${side}_summary`],
          owner: row[`${side}_owner`],
          owner_title: row[`${side}_owner_title`],
        },
        access,
      );
    const probability = Number(row.probability);
    const resolution =
      row.resolution === null
        ? undefined
        : toOverlapResolution({
            stored: toStoredResolution({
              body: row.resolution,
              outdated: row.resolution_outdated,
            }),
            flipped: row.own_side === 'right',
            today: query.today,
          });
    return {
      // What the question was about comes first.
      left: sideOf(row.own_side),
      right: sideOf(row.own_side === 'left' ? 'right' : 'left'),
      ...toOverlapMeasure({ probability, explanation, titleOf }),
      resolution,
    };
  });
  return { ...page, items };
}
