import type { Knex } from 'knex';
import type { Credit } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { entityLabel } from '../../access/entityLabel';
import { applyAccess } from '../applyAccess';
import type { CreditStore } from '../CreditStore';

interface CreditRow {
  readonly kind: 'initiative' | 'decision';
  readonly id: string;
  readonly summary: string;
  readonly ours_id: string;
  readonly ours_summary: string;
  readonly owner: string;
  readonly owner_title: string | null;
  readonly joined: unknown;
  readonly total: unknown;
}

const LINKS = {
  initiative: 'initiative_builds_on',
  decision: 'decision_relation',
} as const;

/** Both owners agreed that the two become one, and it was not undone. */
const JOINED = `exists (
  select 1 from resolution as s
  where s.kind = 'join' and s.status = 'effective' and (
    (s.left_id = ours.id and s.right_id = theirs.id) or
    (s.left_id = theirs.id and s.right_id = ours.id)
  )
)`;

/** Records of one kind that name one of the owner's as what they build on. */
function buildingOn(
  knex: Knex,
  kind: keyof typeof LINKS,
  { owner, access }: { owner: string; access: Access },
): Knex.QueryBuilder {
  const found = knex(`${kind} as ours`)
    .join(`${LINKS[kind]} as link`, 'link.target_id', 'ours.id')
    .join(`${kind} as theirs`, 'theirs.id', 'link.record_id')
    .where({ 'ours.archived': false, 'ours.owner': owner })
    .whereNot('theirs.owner', owner)
    .whereRaw('not theirs.archived');
  if (kind === 'decision') {
    found.where('link.relation', 'buildsOn');
  }
  for (const alias of ['ours', 'theirs']) {
    found.where(inner => {
      applyAccess(inner, { kind, alias, access });
    });
  }
  return found.select(
    knex.raw(`'${kind}' as kind`),
    'theirs.id',
    'theirs.seq',
    'ours.id as ours_id',
    knex.raw(kind === 'initiative' ? `${JOINED} as joined` : 'false as joined'),
  );
}

function toCredit(row: CreditRow, access: Access): Credit {
  return {
    recordKind: row.kind,
    way: row.joined ? 'joined' : 'builds-on',
    id: row.id,
    title: JSON.parse(row.summary).title,
    owner: entityLabel({
      ref: row.owner,
      catalogTitle: row.owner_title,
      access,
    }),
    ours: { id: row.ours_id, title: JSON.parse(row.ours_summary).title },
  };
}

/** Credit on SQLite and PostgreSQL. */
export class DatabaseCreditStore implements CreditStore {
  constructor(private readonly knex: Knex) {}

  creditOf: CreditStore['creditOf'] = async ({ owner, limit }, access) => {
    const { knex } = this;
    const of = { owner, access };
    const order = [
      { column: 'seq', order: 'desc' as const },
      { column: 'ours_id', order: 'asc' as const },
    ];
    const page = knex
      .select('*', knex.raw('count(*) over () as total'))
      .from(
        buildingOn(knex, 'initiative', of)
          .unionAll(buildingOn(knex, 'decision', of))
          .as('link'),
      )
      .orderBy(order)
      .limit(limit);
    const named = (kind: 'initiative' | 'decision') =>
      knex
        .select(
          'page.*',
          'theirs.owner',
          'theirs.summary',
          'ours.summary as ours_summary',
        )
        .from('page')
        .join(`${kind} as theirs`, 'theirs.id', 'page.id')
        .join(`${kind} as ours`, 'ours.id', 'page.ours_id')
        .where('page.kind', kind);
    const rows: CreditRow[] = await knex
      .with('page', page)
      .select('n.*', 'e.title as owner_title')
      .from(named('initiative').unionAll(named('decision')).as('n'))
      .leftJoin('entity as e', 'e.ref', 'n.owner')
      .orderBy(order.map(by => ({ ...by, column: `n.${by.column}` })));
    return {
      items: rows.map(row => toCredit(row, access)),
      total: Number(rows[0]?.total ?? 0),
    };
  };
}
