import type { Knex } from 'knex';
import type { BuildPart, BuildTicket } from '../OverlapStore';
import { insertPairs } from './overlapPairs';
import { upsertVectors } from './overlapVectors';
import { settleBuild } from './pendingEntries';
import { lockUpkeepRow } from './upkeepRow';

const DROPPED_AT_ONCE = 50;

export async function startBuild(
  trx: Knex.Transaction,
  { now, until }: { now: string; until: string },
): Promise<BuildTicket | undefined> {
  const row = await lockUpkeepRow(trx);
  // Whoever builds renews; a build that stopped renewing may be taken over.
  if (!row || (row.buildingUntil !== undefined && row.buildingUntil > now)) {
    return undefined;
  }
  if (
    !row.rebuildWanted &&
    row.notBefore !== undefined &&
    row.notBefore > now
  ) {
    return undefined;
  }
  const version = Math.max(row.modelVersion, row.buildingVersion) + 1;
  await trx('upkeep').where({ id: 1 }).update({
    building_version: version,
    building_until: until,
    building_percent: 0,
    not_before: null,
  });
  // First of all rows, so that whatever follows can be found and dropped.
  await trx('overlap_model').insert({ version, model: '' });
  const clock = await trx('clock').where({ id: 1 }).first('seq');
  return { version, replaces: row.modelVersion, seq: Number(clock.seq) };
}

export async function saveBuilt(
  trx: Knex.Transaction,
  { version, until, percent, model, vectors = [], pairs = [] }: BuildPart,
): Promise<boolean> {
  const held = await trx('upkeep')
    .where({ id: 1, building_version: version })
    .whereNotNull('building_until')
    .update({ building_until: until, building_percent: percent });
  if (held !== 1) {
    return false;
  }
  if (model) {
    await trx('overlap_model')
      .where({ version })
      .update({ model: JSON.stringify(model) });
  }
  await upsertVectors(trx, {
    modelVersion: version,
    stamp: 0,
    vectors,
    counted: entry => entry.visibility === 'public',
  });
  await insertPairs(trx, version, pairs);
  return true;
}

/** The pointer and everything that depends on it, in one transaction. */
export async function switchModel(
  trx: Knex.Transaction,
  options: { ticket: BuildTicket; failedIds: readonly string[] },
): Promise<boolean> {
  const { version, replaces, seq } = options.ticket;
  const switched = await trx('upkeep')
    .where({ id: 1, building_version: version, model_version: replaces })
    .whereNotNull('building_until')
    .update({
      model_version: version,
      building_until: null,
      rebuild_wanted: false,
      groups_stale: true,
      stamp: trx.raw('stamp + 1'),
    });
  if (switched !== 1) {
    return false;
  }
  await settleBuild(trx, { seq, failedIds: options.failedIds });
  return true;
}

export async function abandonBuild(knex: Knex, version: number): Promise<void> {
  await knex('upkeep')
    .where({ id: 1, building_version: version })
    .update({ building_until: null });
}

/** Takes the ticket from whoever builds; false while there is no model to go on with. */
export async function cancelBuild(
  knex: Knex,
  { notBefore }: { notBefore: string },
): Promise<boolean> {
  const cancelled = await knex('upkeep')
    .where({ id: 1 })
    .where('model_version', '>', 0)
    .update({
      building_until: null,
      rebuild_wanted: false,
      not_before: notBefore,
    });
  return cancelled === 1;
}

/** Deletes a piece of one leftover version; false when there is none. */
export async function dropLeftovers(knex: Knex): Promise<boolean> {
  // One statement: a build that starts between two would look left over. Numbers
  // are never used twice, so what is left over once stays so.
  const leftover = await knex('overlap_model as m')
    .whereNotExists(inUse =>
      inUse
        .select(knex.raw('1'))
        .from('upkeep as u')
        .whereRaw('u.model_version = m.version')
        .orWhere(building =>
          building
            .whereRaw('u.building_version = m.version')
            .whereNotNull('u.building_until'),
        ),
    )
    .orderBy('m.version')
    .first('m.version');
  if (!leftover) {
    return false;
  }
  const { version } = leftover;
  for (const [table, column] of [
    ['overlap_pair', 'left_id'],
    ['overlap_vector', 'initiative_id'],
  ]) {
    const rows: Record<string, string>[] = await knex(table)
      .where('model_version', version)
      .distinct(column)
      .orderBy(column)
      .limit(DROPPED_AT_ONCE);
    if (rows.length > 0) {
      await knex(table)
        .where('model_version', version)
        .whereIn(
          column,
          rows.map(row => row[column]),
        )
        .delete();
      return true;
    }
  }
  await knex('overlap_model').where({ version }).delete();
  return true;
}
