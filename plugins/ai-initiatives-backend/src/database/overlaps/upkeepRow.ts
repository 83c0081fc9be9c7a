import type { Knex } from 'knex';
import type { UpkeepState } from '../OverlapStore';

/** The single row that says where upkeep stands. */
export interface UpkeepRow extends UpkeepState {
  readonly buildingVersion: number;
  readonly buildingUntil?: string;
  /** How far a build under way has come. */
  readonly buildingPercent: number;
  /** No build that nobody asked for begins before. */
  readonly notBefore?: string;
}

function toUpkeepRow(row: Record<string, unknown>): UpkeepRow {
  return {
    stamp: Number(row.stamp),
    modelVersion: Number(row.model_version),
    rebuildWanted: Boolean(row.rebuild_wanted),
    groupsStale: Boolean(row.groups_stale),
    buildingVersion: Number(row.building_version),
    buildingUntil: (row.building_until as string | null) ?? undefined,
    buildingPercent: Number(row.building_percent),
    notBefore: (row.not_before as string | null) ?? undefined,
  };
}

export async function readUpkeepRow(knex: Knex): Promise<UpkeepRow> {
  return toUpkeepRow(await knex('upkeep').where({ id: 1 }).first());
}

/**
 * The row, locked until the transaction ends; undefined when another replica
 * holds it. SQLite has one connection, so that nobody else can.
 */
export async function lockUpkeepRow(
  trx: Knex.Transaction,
): Promise<UpkeepRow | undefined> {
  const query = trx('upkeep').where({ id: 1 });
  if (trx.client.config.client === 'pg') {
    query.forUpdate().skipLocked();
  }
  const row = await query.first();
  return row && toUpkeepRow(row);
}
