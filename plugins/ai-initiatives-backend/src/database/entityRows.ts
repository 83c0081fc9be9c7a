import type { Knex } from 'knex';
import { entitiesChanged } from './dataVersion';
import type { GraphEntity } from './EntityGraphStore';

const TITLE = 255;

/** An entity as it is stored, so that two can be compared. */
function storedForm(
  title: string,
  relations: readonly { readonly type: string; readonly targetRef: string }[],
): string {
  const targets = relations.map(
    ({ type, targetRef }) => `${type} ${targetRef}`,
  );
  return JSON.stringify([title, [...new Set(targets)].sort()]);
}

function cut(title: string): string {
  return Array.from(title).slice(0, TITLE).join('');
}

/** What is stored of these entities, by ref. */
async function selectStored(
  trx: Knex,
  refs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const entities: { ref: string; title: string }[] = await trx('entity')
    .whereIn('ref', [...refs])
    .select('ref', 'title');
  const rows: { source_ref: string; type: string; target_ref: string }[] =
    await trx('entity_relation')
      .whereIn('source_ref', [...refs])
      .select('source_ref', 'type', 'target_ref');
  const relations = new Map<string, { type: string; targetRef: string }[]>();
  for (const { source_ref: ref, type, target_ref: targetRef } of rows) {
    relations.set(ref, [...(relations.get(ref) ?? []), { type, targetRef }]);
  }
  return new Map(
    entities.map(({ ref, title }) => [
      ref,
      storedForm(title, relations.get(ref) ?? []),
    ]),
  );
}

async function write(
  trx: Knex,
  entities: readonly GraphEntity[],
  generation: string,
): Promise<void> {
  await trx('entity')
    .insert(
      entities.map(({ ref, title }) => ({
        ref,
        title: cut(title),
        generation,
      })),
    )
    .onConflict('ref')
    .merge();
  await trx('entity_relation')
    .whereIn(
      'source_ref',
      entities.map(({ ref }) => ref),
    )
    .delete();
  const relations = entities.flatMap(({ ref, relations: outgoing }) =>
    outgoing.map(({ type, targetRef }) => ({
      source_ref: ref,
      type,
      target_ref: targetRef,
    })),
  );
  if (relations.length > 0) {
    await trx.batchInsert('entity_relation', relations, 100);
  }
}

/**
 * Stores some entities of a sweep. Nearly all are as they were: these only get
 * the mark of the sweep, and what rests on the graph stays as it is.
 */
export async function upsertChunk(
  trx: Knex,
  entities: readonly GraphEntity[],
  generation: string,
): Promise<void> {
  const refs = entities.map(({ ref }) => ref);
  const stored = await selectStored(trx, refs);
  const changed = entities.filter(
    ({ ref, title, relations }) =>
      stored.get(ref) !== storedForm(cut(title), relations),
  );
  await trx('entity').whereIn('ref', refs).update({ generation });
  if (changed.length > 0) {
    await write(trx, changed, generation);
    await entitiesChanged(trx);
  }
}
