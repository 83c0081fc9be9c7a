import type { Knex } from 'knex';
import type { Access } from '../../access/Access';
import { applyAccess } from '../applyAccess';
import { whereSubjectLives } from '../reviews/reviewLists';

/** What facts are asked about. */
export interface FactQuery {
  readonly entityRefs: readonly string[];
  readonly today: string;
}

/** Few lengths mean few statements to plan and remember. */
const LENGTHS = [1, 10, 100];

/** Filled up with what is there already. */
function padded(refs: readonly string[]): readonly string[] {
  const length = LENGTHS.find(size => size >= refs.length) ?? refs.length;
  return Array.from({ length }, (_, index) => refs[index] ?? refs[0]);
}

/** The entities themselves, each as the start it is counted for. */
function starts(knex: Knex, refs: readonly string[]): Knex.QueryBuilder {
  const [first, ...rest] = padded(refs).map(ref =>
    // PostgreSQL wants the type of the other half of the recursion.
    knex.select(
      knex.raw('cast(? as varchar(255)) as ??', [ref, 'start']),
      knex.raw('cast(? as varchar(255)) as ??', [ref, 'ref']),
    ),
  );
  return rest.length > 0 ? first.unionAll(rest) : first;
}

/**
 * A statement that has `asked`: each entity with itself and, for systems and
 * domains, with all that is in it, as lists are narrowed down to them. To whoever
 * sees only parts of the catalog it is not told what they are in.
 */
function withAsked(
  knex: Knex,
  refs: readonly string[],
  { wholeCatalog }: Access,
): Knex.QueryBuilder {
  const given = knex.distinct('start', 'ref').from(starts(knex, refs).as('v'));
  if (!wholeCatalog) {
    return knex.queryBuilder().with('asked', given);
  }
  return knex.queryBuilder().withRecursive('asked', ['start', 'ref'], asked =>
    asked
      .select('start', 'ref')
      .from(given.as('g'))
      .union(next =>
        next
          .select('a.start', 't.source_ref')
          .from('asked as a')
          .join('entity_relation as t', 't.target_ref', 'a.ref')
          .whereIn('t.type', ['partOf', 'subdomainOf'])
          .where(container =>
            container
              .where('a.start', 'like', 'system:%')
              .orWhere('a.start', 'like', 'domain:%'),
          ),
      ),
  );
}

/** What hangs on an asked entity, and what an asked owner owns; each once. */
function placesOf(
  knex: Knex,
  kind: 'initiative' | 'decision',
): Knex.QueryBuilder {
  const linked = {
    initiative: 'initiative_attachment',
    decision: 'decision_entity',
  }[kind];
  return knex
    .select('a.start', 'l.record_id as id')
    .from('asked as a')
    .join(`${linked} as l`, 'l.entity_ref', 'a.ref')
    .union(
      knex
        .select('a.start', 'o.id')
        .from('asked as a')
        .join(`${kind} as o`, 'o.owner', 'a.ref')
        .whereRaw('not o.archived')
        .where(owner =>
          owner
            .where('a.ref', 'like', 'group:%')
            .orWhere('a.ref', 'like', 'user:%'),
        ),
    );
}

/** Planned reviews whose day has passed, as far as the caller may read them. */
function overdueReviews(
  knex: Knex,
  { today, access }: { today: string; access: Access },
): Knex.QueryBuilder {
  const planned = knex('review as r')
    .select('r.id', 'r.subject_kind', 'r.subject_ref')
    .where('r.archived', false)
    .where('r.state', 'planned')
    .where('r.due_on', '<', today);
  return applyAccess(whereSubjectLives(planned, knex), {
    kind: 'review',
    alias: 'r',
    access,
  });
}

/**
 * A statement with what all facts are made of: which initiatives and decisions
 * belong to which asked entity, and which reviews are overdue.
 */
export function withFactParts(
  knex: Knex,
  { entityRefs, today }: FactQuery,
  access: Access,
): Knex.QueryBuilder {
  return withAsked(knex, entityRefs, access)
    .with('initiative_place', placesOf(knex, 'initiative'))
    .with('decision_place', placesOf(knex, 'decision'))
    .withMaterialized('overdue', overdueReviews(knex, { today, access }));
}
