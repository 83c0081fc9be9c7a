import type { Knex } from 'knex';
import {
  LIMITS,
  Principle,
  ReviewSubject,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { applyAccess } from '../applyAccess';
import { whereArchived } from '../listQuery';
import { entitiesAt } from '../placements';
import { coverageParts } from '../principles/coverage';
import { readBody } from '../readBody';
import type { PrincipleInScope } from '../ReviewStore';

interface PrincipleRow {
  readonly body: string;
  readonly upholds: unknown;
  readonly deviates: unknown;
}

/** Its own, and those for what is in it; of a record only the record itself. */
function whereSubject(
  query: Knex.QueryBuilder,
  knex: Knex,
  { kind, ref }: ReviewSubject,
  access: Access,
): Knex.QueryBuilder {
  return kind === 'principle'
    ? query.where('r.id', ref)
    : query.where(any =>
        any
          .where('r.owner', ref)
          .orWhereIn(
            'r.id',
            knex('principle_scope')
              .whereIn('entity_ref', entitiesAt(knex, ref, access))
              .select('record_id'),
          ),
      );
}

/**
 * Principles in force that a review is about, and whether any decision the caller
 * may read has cited them.
 */
export async function principlesInScope(
  knex: Knex,
  subject: ReviewSubject,
  access: Access,
): Promise<readonly PrincipleInScope[]> {
  if (subject.kind === 'initiative' || subject.kind === 'decision') {
    return [];
  }
  const statement = Object.entries(coverageParts(knex, access)).reduce(
    (parts, [name, part]) => parts.with(name, part),
    knex('principle as r').join('covered', 'covered.id', 'r.id'),
  );
  const readable = applyAccess(whereArchived(statement, false), {
    kind: 'principle',
    alias: 'r',
    access,
  });
  const rows: PrincipleRow[] = await whereSubject(
    readable,
    knex,
    subject,
    access,
  )
    .whereIn('r.status', ['in-force', 'under-review'])
    .orderBy('r.seq', 'desc')
    .limit(LIMITS.agendaItems)
    .select('r.body', 'covered.upholds', 'covered.deviates');
  return rows.map(({ body, upholds, deviates }) => {
    const record: Principle = readBody('principle', body);
    return { record, used: Number(upholds) + Number(deviates) > 0 };
  });
}
