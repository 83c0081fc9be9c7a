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

const ROLE: Readonly<Record<RecordKind, string>> = {
  initiative: 'role',
  decision: 'relation',
};

/** Where a selected record hangs. */
export interface PlaceRow {
  readonly entity_ref: string;
  readonly role: string;
}

function isOwner(ref: string): boolean {
  return /^(group|user):/.test(ref);
}

/** Initiatives on an entity: attached to it, or owned by a group or user. */
export function initiativesAt(
  knex: Knex,
  entityRef: string,
): Knex.QueryBuilder {
  const attached = knex('initiative_attachment')
    .where('entity_ref', entityRef)
    .select('record_id as id');
  const owned = knex('initiative')
    .where({ archived: false, owner: entityRef })
    .select('id');
  return isOwner(entityRef) ? attached.union(owned) : attached;
}

/** The entities and how far they are, as a table. */
function nearTable(knex: Knex, { near }: AroundQuery): Knex.QueryBuilder {
  // Distances are our own numbers; as bindings PostgreSQL would take them for text.
  const rows = near
    .map(({ distance }) => `(?, ${Number(distance)})`)
    .join(', ');
  return knex.select('v.column1 as ref', 'v.column2 as distance').from(
    knex.raw(
      `(values ${rows}) as v`,
      near.map(({ ref }) => ref),
    ),
  );
}

/** Every place of every record, with the nearest place of each numbered 1. */
function placesTable(
  knex: Knex,
  kind: RecordKind,
  { near }: AroundQuery,
): Knex.QueryBuilder {
  const { table, entityTable } = RECORD_TABLES[kind];
  const columns = ['n.ref as entity_ref', 'n.distance'];
  const places = knex('near as n')
    .join(`${entityTable} as l`, 'l.entity_ref', 'n.ref')
    .select('l.record_id', `l.${ROLE[kind]} as role`, ...columns);
  if (kind === 'initiative' && near.some(({ ref }) => isOwner(ref))) {
    places.unionAll(
      knex('near as n')
        .join(`${table} as i`, 'i.owner', 'n.ref')
        .where('i.archived', false)
        .select('i.id', knex.raw("'owner'"), ...columns),
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
  kind: RecordKind;
  query: AroundQuery;
  access: Access;
  columns?: PageOptions['columns'];
  show: PageOptions['show'];
}): Promise<Page<TRow & PlaceRow>> {
  const { knex, kind, query, access, columns = [], show } = options;
  const { table } = RECORD_TABLES[kind];
  const filtered = knex('placed')
    .join(`${table} as r`, 'r.id', 'placed.record_id')
    .where('placed.nth', 1);
  return selectPage<TRow & PlaceRow>({
    knex,
    parts: {
      near: nearTable(knex, query),
      placed: placesTable(knex, kind, query),
    },
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
      show(pageOfRecords(rows, table).select('page.entity_ref', 'page.role')),
  });
}
