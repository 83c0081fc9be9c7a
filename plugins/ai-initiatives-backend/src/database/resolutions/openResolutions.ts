import type { Knex } from 'knex';
import type { PageOptions } from '../listQuery';
import { whereOpen } from './resolutionRows';

/** Resolutions `s` of pairs `p` that are agreed and still fit the texts. */
function whereAgreed(resolutions: Knex.QueryBuilder): Knex.QueryBuilder {
  resolutions
    .whereRaw('s.left_id = p.left_id and s.right_id = p.right_id')
    .where({ 's.status': 'effective', 's.outdated': false });
  return whereOpen(resolutions, 's');
}

function agreedOf(knex: Knex): Knex.QueryBuilder {
  return whereAgreed(knex('resolution as s').select(knex.raw('1')));
}

/** The day to look again has not come. */
function whereNotDue(
  resolutions: Knex.QueryBuilder,
  today: string,
): Knex.QueryBuilder {
  return resolutions.where(inner =>
    inner.whereNull('s.revisit_on').orWhere('s.revisit_on', '>', today),
  );
}

/** Pairs `p` that are settled as of a day, or those that are not. */
export function pairsBySettled(options: {
  knex: Knex;
  /** All pairs, whether settled or not. */
  matching: Knex.QueryBuilder;
  /** Pairs come from few initiatives, not from the whole table. */
  fromOwn: boolean;
  settled: boolean | undefined;
  today: string;
}): Pick<PageOptions, 'filtered' | 'few' | 'total'> {
  const { knex, matching, fromOwn, settled, today } = options;
  if (settled === undefined) {
    return { filtered: matching, few: fromOwn };
  }
  const found = whereNotDue(agreedOf(knex), today);
  const unsettled = matching.clone().whereNotExists(found);
  if (fromOwn) {
    return {
      filtered: settled ? matching.clone().whereExists(found) : unsettled,
      few: true,
    };
  }
  // Few pairs are settled: looking them up costs less than asking every pair.
  const from = 'resolution as s cross join overlap_pair as p';
  const alone = whereNotDue(
    whereAgreed(matching.clone().from(knex.raw(from) as unknown as string)),
    today,
  );
  return settled
    ? { filtered: alone, few: true }
    : {
        filtered: unsettled,
        total: knex.raw('(?) - (?)', [
          matching.clone().count('*'),
          alone.count('*'),
        ]),
      };
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
