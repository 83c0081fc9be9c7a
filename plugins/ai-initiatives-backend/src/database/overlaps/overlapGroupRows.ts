import type { Knex } from 'knex';
import type { StoredGroup } from '../OverlapStore';

const CHUNK = 500;

export async function selectGroups(
  knex: Knex,
): Promise<readonly StoredGroup[]> {
  const groups = await knex('overlap_group').orderBy('id').select('*');
  const rows: { group_id: string; initiative_id: string }[] = await knex(
    'overlap_group_member',
  ).select('group_id', 'initiative_id');
  const members = new Map<string, string[]>();
  for (const { group_id: groupId, initiative_id: id } of rows) {
    members.set(groupId, [...(members.get(groupId) ?? []), id]);
  }
  return groups.map(group => ({
    id: group.id,
    // Ids are compared by code unit everywhere, whatever the database sorts by.
    members: (members.get(group.id) ?? []).sort(),
    typical: group.typical_id,
    meanProbability: Number(group.mean_probability),
  }));
}

export async function replaceAllGroups(
  trx: Knex.Transaction,
  groups: readonly StoredGroup[],
): Promise<void> {
  await trx('overlap_group_member').delete();
  await trx('overlap_group').delete();
  await trx.batchInsert(
    'overlap_group',
    groups.map(group => ({
      id: group.id,
      typical_id: group.typical,
      mean_probability: group.meanProbability,
      size: group.members.length,
    })),
    CHUNK,
  );
  await trx.batchInsert(
    'overlap_group_member',
    groups.flatMap(group =>
      group.members.map(id => ({ group_id: group.id, initiative_id: id })),
    ),
    CHUNK,
  );
}
