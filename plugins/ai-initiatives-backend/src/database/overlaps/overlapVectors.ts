import type { Knex } from 'knex';
import type { Visibility } from 'backstage-plugin-ai-initiatives-common';
import type { Drift, Standing, VectorEntry } from '../OverlapStore';
import { readOrNothing, readVector, writeVector } from './overlapText';

const CHUNK = 200;

export async function selectVectors(
  knex: Knex,
  options: {
    modelVersion: number;
    afterStamp: number;
    afterId: string;
    limit: number;
  },
): Promise<readonly VectorEntry[]> {
  const rows: {
    initiative_id: string;
    visibility: Visibility;
    removed: unknown;
    vector: string;
  }[] = await knex('overlap_vector')
    .where('model_version', options.modelVersion)
    .where('stamp', '>', options.afterStamp)
    .where('initiative_id', '>', options.afterId)
    .orderBy('initiative_id', 'asc')
    .limit(options.limit)
    .select('initiative_id', 'visibility', 'removed', 'vector');
  return rows.map(row => ({
    id: row.initiative_id,
    visibility: row.visibility,
    vector: row.removed
      ? undefined
      : readOrNothing(() => readVector(row.vector)),
  }));
}

/** Adds or replaces vectors; whether one is counted is set when it is added. */
export async function upsertVectors(
  trx: Knex.Transaction,
  options: {
    modelVersion: number;
    stamp: number;
    vectors: readonly VectorEntry[];
    counted: (entry: VectorEntry) => boolean;
  },
): Promise<void> {
  const { modelVersion, stamp, vectors, counted } = options;
  for (let start = 0; start < vectors.length; start += CHUNK) {
    await trx('overlap_vector')
      .insert(
        vectors.slice(start, start + CHUNK).map(entry => ({
          model_version: modelVersion,
          initiative_id: entry.id,
          stamp,
          visibility: entry.visibility,
          removed: entry.vector === undefined,
          counted: counted(entry),
          vector: entry.vector ? writeVector(entry.vector) : '',
        })),
      )
      .onConflict(['model_version', 'initiative_id'])
      .merge(['stamp', 'visibility', 'removed', 'vector']);
  }
}

export async function selectStandings(
  knex: Knex,
  { modelVersion, ids }: { modelVersion: number; ids: readonly string[] },
): Promise<ReadonlyMap<string, Standing>> {
  const rows = await knex('overlap_vector')
    .where('model_version', modelVersion)
    .whereIn('initiative_id', [...ids])
    .select('initiative_id', 'counted', 'removed', 'visibility');
  return new Map(
    rows.map(row => [
      row.initiative_id,
      {
        counted: Boolean(row.counted),
        publicAndLive: !row.removed && row.visibility === 'public',
      },
    ]),
  );
}

export async function selectDrift(
  knex: Knex,
  modelVersion: number,
): Promise<Drift> {
  const [came] = await knex('overlap_vector')
    .where({ model_version: modelVersion, counted: false })
    .where({ removed: false, visibility: 'public' })
    .count({ total: '*' });
  const [went] = await knex('overlap_vector')
    .where({ model_version: modelVersion, counted: true })
    .where(inner =>
      inner.where('removed', true).orWhereNot('visibility', 'public'),
    )
    .count({ total: '*' });
  return { came: Number(came.total), went: Number(went.total) };
}
