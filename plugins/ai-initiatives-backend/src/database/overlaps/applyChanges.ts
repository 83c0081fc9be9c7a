import type { Knex } from 'knex';
import { LIKELY_OVERLAP } from 'ai-initiatives-overlap-engine';
import type {
  ApplyOutcome,
  OverlapChanges,
  UpkeepFence,
} from '../OverlapStore';
import { deletePairsOf, haveLikelyPairs, insertPairs } from './overlapPairs';
import { upsertVectors } from './overlapVectors';
import { countFailure, settle } from './pendingEntries';
import { lockUpkeepRow, UpkeepRow } from './upkeepRow';

/** The locked row, if the work was computed from exactly this state. */
export async function lockAt(
  trx: Knex.Transaction,
  fence: UpkeepFence,
): Promise<UpkeepRow | Exclude<ApplyOutcome, 'applied'>> {
  const row = await lockUpkeepRow(trx);
  if (!row) {
    return 'busy';
  }
  const same =
    row.stamp === fence.stamp && row.modelVersion === fence.modelVersion;
  return same ? row : 'stale';
}

/**
 * The entries are claimed, carried out and settled under one lock: whatever
 * dies in between leaves them pending and everything else as it was.
 */
export async function applyChanges(
  trx: Knex.Transaction,
  changes: OverlapChanges,
): Promise<ApplyOutcome> {
  const { fence, vectors, pairs, failedIds, throughSeq } = changes;
  const row = await lockAt(trx, fence);
  if (typeof row === 'string') {
    return row;
  }
  const ids = vectors.map(entry => entry.id);
  const touchesGroups =
    pairs.some(pair => pair.crossTeam && pair.probability >= LIKELY_OVERLAP) ||
    (await haveLikelyPairs(trx, fence.modelVersion, ids));
  await deletePairsOf(trx, fence.modelVersion, ids);
  await insertPairs(trx, fence.modelVersion, pairs);
  await upsertVectors(trx, {
    modelVersion: fence.modelVersion,
    stamp: row.stamp + 1,
    vectors,
    counted: () => false,
  });
  await settle(trx, { ids, throughSeq });
  if (failedIds.length > 0) {
    await countFailure(trx, failedIds);
  }
  await trx('upkeep')
    .where({ id: 1 })
    .update({
      stamp: row.stamp + 1,
      groups_stale: row.groupsStale || touchesGroups,
      rebuild_wanted: row.rebuildWanted || changes.rebuildWanted,
    });
  return 'applied';
}
