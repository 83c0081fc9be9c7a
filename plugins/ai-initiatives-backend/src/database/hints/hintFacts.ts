import type { Knex } from 'knex';
import { LIKELY_OVERLAP } from 'ai-initiatives-overlap-engine';
import type { HintablePair, HintFacts, StoredHint } from '../HintStore';
import { selectSettledSaves } from '../overlaps/settledSaves';

/** Likely overlaps of the initiatives in which one side allows hints. */
export async function selectPairs(
  knex: Knex,
  ids: readonly string[],
): Promise<readonly HintablePair[]> {
  const pairs: HintablePair[] = [];
  for (const [own, other] of [
    ['left_id', 'right_id'],
    ['right_id', 'left_id'],
  ]) {
    // The side that is looked up by id may be either of the two.
    for (const concerned of [own, other]) {
      const rows: Record<string, unknown>[] = await knex('overlap_pair as p')
        .join('initiative as r', 'r.id', `p.${own}`)
        .join('initiative as t', 't.id', `p.${other}`)
        .whereRaw(
          '+p.model_version = (select model_version from upkeep where id = 1)',
        )
        .whereIn(`p.${concerned}`, [...ids])
        .where({ 'p.cross_team': true, 'r.allows_hints': true })
        .where({ 'r.archived': false, 't.archived': false })
        .where('p.probability', '>=', LIKELY_OVERLAP)
        .select({
          recordId: 'r.id',
          owner: 'r.owner',
          targetId: 't.id',
          probability: 'p.probability',
        });
      pairs.push(
        ...rows.map(row => ({
          recordId: row.recordId as string,
          owner: row.owner as string,
          targetId: row.targetId as string,
          probability: Number(row.probability),
        })),
      );
    }
  }
  return pairs;
}

export function toStoredHint(row: Record<string, string>): StoredHint {
  return {
    recordId: row.record_id,
    targetId: row.target_id,
    group: row.group_ref,
    at: row.at,
  };
}

async function countChecks(
  knex: Knex,
  column: 'initiative_id' | 'by',
  values: readonly string[],
  day?: string,
): Promise<ReadonlyMap<string, number>> {
  const query = knex('hint_check')
    .whereIn(column, [...values])
    .groupBy(column)
    .select({ value: column })
    .count({ total: '*' });
  const rows: Record<string, string | number>[] = await (day
    ? query.where({ day })
    : query);
  return new Map(
    rows.map(({ value, total }) => [String(value), Number(total)]),
  );
}

export async function selectFacts(
  knex: Knex,
  options: { limit: number; day: string },
): Promise<HintFacts | undefined> {
  if (!(await knex('initiative').where('allows_hints', true).first('id'))) {
    return undefined;
  }
  const saved = await selectSettledSaves(knex, {
    after: 'hints_seq',
    limit: options.limit,
  });
  if (saved.length === 0) {
    return undefined;
  }
  const saves = saved.map(({ seq, initiative }) => ({
    seq,
    id: initiative.id,
    revision: initiative.revision,
    by: initiative.updatedBy,
    allowsHints:
      initiative.visibility === 'restricted' && Boolean(initiative.allowsHints),
  }));
  const ids = saves.map(({ id }) => id);
  const people = [...new Set(saves.map(({ by }) => by))];
  const pairs = await selectPairs(knex, ids);
  const targets = [...new Set(pairs.map(({ targetId }) => targetId))];
  const given: Record<string, string>[] = await knex('hint').whereIn(
    'target_id',
    targets,
  );
  return {
    saves,
    pairs,
    given: given.map(toStoredHint),
    checksOf: await countChecks(knex, 'initiative_id', ids),
    checksBy: await countChecks(knex, 'by', people, options.day),
  };
}
