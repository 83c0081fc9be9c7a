import type { Knex } from 'knex';
import {
  DecisionSuccessor,
  DecisionSummary,
  LineageRelation,
  STATUSES_WITHOUT_EFFECT,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import {
  DecisionSummaryRow,
  toDecisionSummary,
  whereArchived,
  withOwner,
} from './listQuery';
import { readableDecisions } from './readableDecisions';
import type { DecisionDigest } from './rows';

const MOST_NAMING = 200;
const MOST_SUCCESSORS = 400;
const LINEAGE_LOCK = 3;

/** The decisions a caller may read, as `r`, with what each names, as `l`. */
function linked(knex: Knex, access: Access): Knex.QueryBuilder {
  return readableDecisions(knex, access).join(
    'decision_relation as l',
    'l.record_id',
    'r.id',
  );
}

/** See `InitiativesStore.decisionsNaming`. */
export async function decisionsNaming(
  knex: Knex,
  id: string,
  access: Access,
): Promise<ReadonlyMap<LineageRelation, readonly DecisionSummary[]>> {
  const rows: (DecisionSummaryRow & { readonly relation: LineageRelation })[] =
    await whereArchived(withOwner(linked(knex, access), 'decision'), false)
      .where('l.target_id', id)
      .select('l.relation')
      // However many build on it: what replaced it is never cut.
      .orderByRaw(`case l.relation when 'supersedes' then 0 else 1 end`)
      .orderBy('r.seq', 'desc')
      .limit(MOST_NAMING);
  const naming = new Map<LineageRelation, DecisionSummary[]>();
  for (const row of rows) {
    const { relation } = row;
    const others = naming.get(relation) ?? [];
    naming.set(relation, [...others, toDecisionSummary(row, access)]);
  }
  return naming;
}

/** Decisions in force that supersede or amend each of the given ones, newest first. */
export async function successorsOf(
  knex: Knex,
  ids: readonly string[],
  access: Access,
): Promise<ReadonlyMap<string, readonly DecisionSuccessor[]>> {
  const successors = new Map<string, DecisionSuccessor[]>();
  if (ids.length === 0) {
    return successors;
  }
  const rows: {
    readonly target_id: string;
    readonly relation: DecisionSuccessor['relation'];
    readonly summary: string;
  }[] = await whereArchived(linked(knex, access), false)
    .whereIn('l.target_id', [...ids])
    .whereIn('l.relation', ['supersedes', 'amends'])
    .whereNotIn('r.status', [...STATUSES_WITHOUT_EFFECT])
    .orderBy('r.seq', 'desc')
    .limit(MOST_SUCCESSORS)
    .select('l.target_id', 'l.relation', 'r.summary');
  for (const { target_id: target, relation, summary } of rows) {
    const { id, title } = JSON.parse(summary) as DecisionDigest;
    const others = successors.get(target) ?? [];
    successors.set(target, [...others, { id, title, relation }]);
  }
  return successors;
}

/** See `StoreTransaction.lineageBelow`. */
export async function lineageBelow(
  trx: Knex.Transaction,
  options: {
    relation: LineageRelation;
    ids: readonly string[];
    access: Access;
  },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { relation, ids, access } = options;
  await trx('clock').where({ id: LINEAGE_LOCK }).forUpdate().first('id');
  const below = new Map<string, string[]>();
  let frontier = [...ids];
  while (frontier.length > 0) {
    const rows: { record_id: string; target_id: string }[] = await linked(
      trx,
      access,
    )
      .where('l.relation', relation)
      .whereIn('r.id', frontier)
      .select('l.record_id', 'l.target_id');
    frontier.forEach(id => below.set(id, []));
    rows.forEach(row => below.get(row.record_id)?.push(row.target_id));
    frontier = [...new Set(rows.map(row => row.target_id))].filter(
      id => !below.has(id),
    );
  }
  return below;
}
