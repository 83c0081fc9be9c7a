import type { Knex } from 'knex';
import type { Page, RecordKind } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { applyAccess } from './applyAccess';
import type { AroundQuery } from './InitiativesStore';
import {
  PageOptions,
  pageOfRecords,
  selectPage,
  whereArchived,
} from './listQuery';
import { RECORD_TABLES } from './recordTables';

/** Kinds that hang on entities in a role. */
type PlacedKind = Exclude<RecordKind, 'principle'>;

const ROLE: Readonly<Record<PlacedKind, string>> = {
  initiative: 'role',
  decision: 'relation',
  review: "'subject'",
};

/** Where a selected record hangs. */
export interface PlaceRow {
  readonly entity_ref: string;
  readonly role: string;
}

function isOwner(ref: string): boolean {
  return /^(group|user):/.test(ref);
}

/**
 * The entity, and all that is in it when it is a system or a domain. To whoever
 * sees only parts of the catalog it is not told what they are in.
 */
export function entitiesAt(
  knex: Knex,
  entityRef: string,
  { wholeCatalog }: Pick<Access, 'wholeCatalog'>,
): Knex.QueryBuilder | string[] {
  if (!wholeCatalog || !/^(system|domain):/.test(entityRef)) {
    return [entityRef];
  }
  return knex
    .withRecursive('inside', ['ref'], inside =>
      inside
        // PostgreSQL wants the type of the other half, Knex a table.
        .select(knex.raw('cast(? as varchar(255))', [entityRef]))
        .from(knex.raw('(select 1) as start'))
        .union(next =>
          next
            .select('t.source_ref')
            .from('inside as i')
            .join('entity_relation as t', 't.target_ref', 'i.ref')
            .whereIn('t.type', ['partOf', 'subdomainOf']),
        ),
    )
    .select('ref')
    .from('inside');
}

/** Initiatives on an entity: attached to it, or owned by a group or user. */
export function initiativesAt(
  knex: Knex,
  entityRef: string,
  access: Pick<Access, 'wholeCatalog'>,
): Knex.QueryBuilder {
  const attached = knex('initiative_attachment')
    .whereIn('entity_ref', entitiesAt(knex, entityRef, access))
    .select('record_id as id');
  const owned = knex('initiative')
    .where({ archived: false, owner: entityRef })
    .select('id');
  return isOwner(entityRef) ? attached.union(owned) : attached;
}

/** Ids of the records that hang on any of the entities, as an overview has them. */
export function recordsAround(
  knex: Knex,
  kind: RecordKind,
  refs: readonly string[],
): Knex.QueryBuilder {
  const { table, entityTable } = RECORD_TABLES[kind];
  const linked = knex(entityTable)
    .whereIn('entity_ref', [...refs])
    .select('record_id');
  const owners = refs.filter(isOwner);
  return kind === 'initiative' && owners.length > 0
    ? linked.union(knex(table).whereIn('owner', owners).select('id'))
    : linked;
}

/** How far the entity of a column is. */
function distanceOf(knex: Knex, column: string, { near }: AroundQuery) {
  // Distances are our own numbers; as bindings PostgreSQL would take them for text.
  const cases = near.map(({ distance }) => `when ? then ${Number(distance)}`);
  return knex.raw(`case ?? ${cases.join(' ')} end as distance`, [
    column,
    ...near.map(({ ref }) => ref),
  ]);
}

/** Every place of every record, with the nearest place of each numbered 1. */
function placesTable(
  knex: Knex,
  kind: PlacedKind,
  query: AroundQuery,
): Knex.QueryBuilder {
  const { table, entityTable } = RECORD_TABLES[kind];
  const refs = query.near.map(({ ref }) => ref);
  const places = knex(entityTable)
    .whereIn('entity_ref', refs)
    .select(
      'record_id',
      `${ROLE[kind]} as role`,
      'entity_ref',
      distanceOf(knex, 'entity_ref', query),
    );
  const owners = refs.filter(isOwner);
  if (kind === 'initiative' && owners.length > 0) {
    places.unionAll(
      knex(table)
        .whereIn('owner', owners)
        .where('archived', false)
        .select(
          'id',
          knex.raw("'owner'"),
          'owner',
          distanceOf(knex, 'owner', query),
        ),
    );
  }
  return knex
    .from(places.as('p'))
    .select(
      'p.*',
      knex.raw(
        'row_number() over (partition by p.record_id order by p.distance, p.role) as nth',
      ),
    );
}

/** Live records around an entity, each once, nearest first and then newest. */
export function selectAround<TRow>(options: {
  knex: Knex;
  kind: PlacedKind;
  query: AroundQuery;
  access: Access;
  columns?: PageOptions['columns'];
  parts?: PageOptions['parts'];
  show: PageOptions['show'];
}): Promise<Page<TRow & PlaceRow>> {
  const { knex, kind, query, access, columns = [], parts, show } = options;
  const { table } = RECORD_TABLES[kind];
  const filtered = knex('placed')
    .join(`${table} as r`, 'r.id', 'placed.record_id')
    .where('placed.nth', 1);
  return selectPage<TRow & PlaceRow>({
    knex,
    parts: { ...parts, placed: placesTable(knex, kind, query) },
    filtered: applyAccess(whereArchived(filtered, false), {
      kind,
      alias: 'r',
      access,
    }),
    columns: ['r.id', 'placed.entity_ref', 'placed.role', ...columns],
    order: [
      { column: 'placed.distance', order: 'asc' },
      { column: 'r.seq', order: 'desc' },
    ],
    limit: query.limit,
    offset: 0,
    few: true,
    show: rows =>
      show(pageOfRecords(rows, kind).select('page.entity_ref', 'page.role')),
  });
}
