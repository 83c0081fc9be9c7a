import type { Knex } from 'knex';
import type { RecordKind } from 'backstage-plugin-ai-initiatives-common';
import type { RecordFilter } from 'backstage-plugin-ai-initiatives-node';
import { Access, decisionOn, PolicyDecision } from '../access/Access';
import { RECORD_TABLES } from './recordTables';

type Query = Knex.QueryBuilder;

const COLUMNS: Readonly<Record<string, string>> = {
  owner: 'owner',
  createdBy: 'created_by',
  visibility: 'visibility',
};

const COLUMN_OF_KIND: Readonly<Record<RecordKind, Record<string, string>>> = {
  initiative: { ...COLUMNS, stage: 'stage' },
  decision: { ...COLUMNS, status: 'status' },
  review: COLUMNS,
  principle: { ...COLUMNS, status: 'status' },
};

function applyFilter(
  query: Query,
  kind: RecordKind,
  alias: string,
  filter: RecordFilter,
): void {
  const { table, entityTable } = RECORD_TABLES[kind];
  const column = COLUMN_OF_KIND[kind][filter.field];
  const values = [...filter.values];
  const linked = (linkTable: string, linkColumn: string) =>
    query.whereExists(inner =>
      inner
        .select(inner.client.raw('1'))
        .from(linkTable)
        .whereRaw('??.record_id = ??.id', [linkTable, alias])
        .whereIn(`${linkTable}.${linkColumn}`, values),
    );
  if (column) {
    query.whereIn(`${alias}.${column}`, values);
  } else if (filter.field === 'entityRef') {
    linked(entityTable, 'entity_ref');
  } else if (filter.field === 'tag' && table === 'initiative') {
    linked('initiative_tag', 'tag');
  } else {
    query.whereRaw('1 = 0');
  }
}

function applyDecision(
  query: Query,
  kind: RecordKind,
  alias: string,
  decision: PolicyDecision,
): void {
  if (decision === 'all') {
    query.whereRaw('1 = 1');
  } else if (decision === 'none') {
    query.whereRaw('1 = 0');
  } else if ('allOf' in decision) {
    for (const part of decision.allOf) {
      query.where(inner => applyDecision(inner, kind, alias, part));
    }
  } else if ('anyOf' in decision) {
    for (const part of decision.anyOf) {
      query.orWhere(inner => applyDecision(inner, kind, alias, part));
    }
  } else if ('not' in decision) {
    const { not } = decision;
    query.whereNot(inner => applyDecision(inner, kind, alias, not));
  } else {
    applyFilter(query, kind, alias, decision);
  }
}

/** Adds the domain rule alone: who may see what, whatever the policy says. */
export function applyDomainRule(
  query: Query,
  kind: RecordKind,
  alias: string,
  { viewer }: Access,
): void {
  if (viewer.type === 'self') {
    query.whereRaw('1 = 1');
    return;
  }
  query.where(`${alias}.visibility`, 'public');
  if (viewer.type !== 'user') {
    return;
  }
  const { readerTable } = RECORD_TABLES[kind];
  const refs = [...viewer.ownershipRefs];
  query
    .orWhere(`${alias}.created_by`, viewer.ref)
    .orWhereIn(`${alias}.owner`, refs)
    .orWhereIn(`${alias}.id`, inner =>
      inner.select('record_id').from(readerTable).whereIn('entity_ref', refs),
    );
  if (viewer.steward) {
    query.orWhere(`${alias}.visibility`, 'restricted');
  }
}

/**
 * A decision drafted to settle an overlap names both initiatives, whatever has
 * become of them since: it is for those alone who may read both.
 */
function applySettledSides(query: Query, alias: string, access: Access): void {
  query.whereNotExists(inner => {
    const drafted = inner
      .select(inner.client.raw('1'))
      .from('resolution as drafted')
      .joinRaw(
        'join initiative as side on side.id in (drafted.left_id, drafted.right_id)',
      )
      .whereRaw('drafted.decision_id = ??.id', [alias]);
    applyNoAccess(drafted, { kind: 'initiative', alias: 'side', access });
  });
}

/** Records kept in repositories are for those who may read the entity in the catalog. */
function applySources(query: Query, alias: string, access: Access): void {
  const column = `${alias}.source_ref`;
  query.where(inner =>
    inner.whereNull(column).orWhereIn(column, [...(access.sources ?? [])]),
  );
}

/**
 * A review is for those who may read what it is about, whoever else it names:
 * the record, or the entity in the catalog.
 */
function applySubject(query: Query, alias: string, access: Access): void {
  query.where(inner => {
    for (const kind of ['initiative', 'decision', 'principle'] as const) {
      inner.orWhere(about =>
        about.where(`${alias}.subject_kind`, kind).whereExists(subject => {
          subject
            .select(subject.client.raw('1'))
            .from(`${kind} as subject`)
            .whereRaw('subject.id = ??.subject_ref', [alias]);
          applyAccess(subject, { kind, alias: 'subject', access });
        }),
      );
    }
    inner.orWhere(about => {
      about.where(`${alias}.subject_kind`, 'entity');
      if (!access.wholeCatalog) {
        about.whereIn(`${alias}.subject_ref`, [...(access.sources ?? [])]);
      }
    });
  });
}

/** The opposite: leaves only what the caller must not learn of. */
export function applyNoAccess(
  query: Query,
  options: { kind: RecordKind; alias: string; access: Access },
): Query {
  const { kind, alias, access } = options;
  const isOpen = kind !== 'decision' || access.wholeCatalog;
  if (isOpen && decisionOn(access, kind, 'read') === 'all') {
    // Only these can be refused then, and an index knows them.
    query.whereIn(`${alias}.visibility`, ['restricted', 'hidden']);
  }
  return query.whereNot(readable => applyAccess(readable, options));
}

/**
 * Leaves only what the caller may read: the domain rule, the policy's conditions
 * and what the catalog shows, all inside the statement, before anything is counted
 * or cut.
 */
export function applyAccess(
  query: Query,
  options: { kind: RecordKind; alias: string; access: Access },
): Query {
  const { kind, alias, access } = options;
  const decision = decisionOn(access, kind, 'read');
  query.where(inner => applyDomainRule(inner, kind, alias, access));
  if (decision !== 'all') {
    query.where(inner => applyDecision(inner, kind, alias, decision));
  }
  if (kind === 'decision' && !access.wholeCatalog) {
    applySources(query, alias, access);
  }
  if (kind === 'decision' && access.viewer.type !== 'self') {
    applySettledSides(query, alias, access);
  }
  if (kind === 'review' && access.viewer.type !== 'self') {
    applySubject(query, alias, access);
  }
  return query;
}
