import type { Knex } from 'knex';
import { LIKELY_OVERLAP } from 'ai-initiatives-overlap-engine';
import type { OverlapPair } from '../OverlapStore';
import { kindBits } from './kindBits';
import { readExplanation, writeExplanation } from './overlapText';

// Eight values a row: far below what either database binds in a statement.
const CHUNK = 500;

export async function insertPairs(
  trx: Knex.Transaction,
  modelVersion: number,
  pairs: readonly OverlapPair[],
): Promise<void> {
  for (let start = 0; start < pairs.length; start += CHUNK) {
    await trx('overlap_pair').insert(
      pairs.slice(start, start + CHUNK).map(pair => ({
        model_version: modelVersion,
        left_id: pair.left,
        right_id: pair.right,
        score: pair.score,
        probability: pair.probability,
        cross_team: pair.crossTeam,
        kinds: kindBits(pair.explanation.kinds),
        measure: writeExplanation(pair.explanation),
      })),
    );
  }
}

const SIDES = ['left_id', 'right_id'] as const;

/** Whether any pair of these can be part of a group. */
export async function haveLikelyPairs(
  trx: Knex.Transaction,
  modelVersion: number,
  ids: readonly string[],
): Promise<boolean> {
  for (const side of SIDES) {
    const found = await trx('overlap_pair')
      .where({ model_version: modelVersion, cross_team: true })
      .where('probability', '>=', LIKELY_OVERLAP)
      .whereIn(side, [...ids])
      .first('left_id');
    if (found) {
      return true;
    }
  }
  return false;
}

export async function deletePairsOf(
  trx: Knex.Transaction,
  modelVersion: number,
  ids: readonly string[],
): Promise<void> {
  for (const side of SIDES) {
    await trx('overlap_pair')
      .where('model_version', modelVersion)
      .whereIn(side, [...ids])
      .delete();
  }
}

export async function selectPairs(
  knex: Knex,
  modelVersion: number,
  leftIds: readonly string[],
): Promise<readonly OverlapPair[]> {
  const rows = await knex('overlap_pair')
    .where('model_version', modelVersion)
    .whereIn('left_id', [...leftIds]);
  return rows.map(row => ({
    left: row.left_id,
    right: row.right_id,
    score: Number(row.score),
    probability: Number(row.probability),
    crossTeam: Boolean(row.cross_team),
    explanation: readExplanation(row.measure),
  }));
}

export async function countPairs(
  knex: Knex,
  modelVersion: number,
): Promise<number> {
  const [row] = await knex('overlap_pair')
    .where('model_version', modelVersion)
    .count({ total: '*' });
  return Number(row.total);
}

export async function selectLikelyEdges(
  knex: Knex,
  modelVersion: number,
): Promise<readonly Pick<OverlapPair, 'left' | 'right' | 'probability'>[]> {
  const isPublic = { visibility: 'public', removed: false };
  const vectors = (alias: string) =>
    Object.fromEntries(
      Object.entries(isPublic).map(([key, value]) => [
        `${alias}.${key}`,
        value,
      ]),
    );
  const rows: { left_id: string; right_id: string; probability: unknown }[] =
    await knex('overlap_pair as p')
      .join('overlap_vector as l', {
        'l.model_version': 'p.model_version',
        'l.initiative_id': 'p.left_id',
      })
      .join('overlap_vector as r', {
        'r.model_version': 'p.model_version',
        'r.initiative_id': 'p.right_id',
      })
      .where('p.model_version', modelVersion)
      .where('p.cross_team', true)
      .where('p.probability', '>=', LIKELY_OVERLAP)
      .where(vectors('l'))
      .where(vectors('r'))
      .select('p.left_id', 'p.right_id', 'p.probability');
  return rows.map(row => ({
    left: row.left_id,
    right: row.right_id,
    probability: Number(row.probability),
  }));
}
