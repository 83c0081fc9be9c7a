import type { Knex } from 'knex';
import { whereOpen } from './resolutionRows';

/** The resolution of a pair `p` that is agreed and still fits the texts. */
function agreedOf(knex: Knex): Knex.QueryBuilder {
  const agreed = knex('resolution as s')
    .select(knex.raw('1'))
    .whereRaw('s.left_id = p.left_id and s.right_id = p.right_id')
    .where({ 's.status': 'effective', 's.outdated': false });
  return whereOpen(agreed, 's');
}

/** Leaves pairs `p` that are settled as of a day, or only the others. */
export function whereSettled(
  query: Knex.QueryBuilder,
  options: { knex: Knex; settled: boolean; today: string },
): Knex.QueryBuilder {
  const { knex, settled, today } = options;
  const found = agreedOf(knex).where(inner =>
    inner.whereNull('s.revisit_on').orWhere('s.revisit_on', '>', today),
  );
  return settled ? query.whereExists(found) : query.whereNotExists(found);
}

/** Leaves out pairs `p` of which both owners say that they are no overlaps. */
export function whereNotDismissed(
  query: Knex.QueryBuilder,
  knex: Knex,
): Knex.QueryBuilder {
  return query.whereNotExists(agreedOf(knex).where('s.kind', 'not-an-overlap'));
}

/** Adds the open resolution of each pair of a page. */
export function withResolution(
  page: Knex.QueryBuilder,
  knex: Knex,
): Knex.QueryBuilder {
  return page
    .leftJoin('resolution as res', join =>
      join
        .on('res.left_id', 'page.left_id')
        .andOn('res.right_id', 'page.right_id')
        .andOn(knex.raw("res.status <> 'undone'")),
    )
    .select('res.body as resolution', 'res.outdated as resolution_outdated');
}
