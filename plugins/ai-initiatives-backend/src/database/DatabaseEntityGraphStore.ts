import type { Knex } from 'knex';
import type { EntityGraphStore, GraphEntity } from './EntityGraphStore';

const TITLE = 255;
const CHUNK = 100;

/** The catalog graph in two small tables. */
export class DatabaseEntityGraphStore implements EntityGraphStore {
  constructor(private readonly knex: Knex) {}

  async getEntities(refs: readonly string[]): Promise<readonly GraphEntity[]> {
    if (refs.length === 0) {
      return [];
    }
    const rows: {
      ref: string;
      title: string;
      type: string | null;
      target_ref: string | null;
    }[] = await this.knex('entity as e')
      .leftJoin('entity_relation as t', 't.source_ref', 'e.ref')
      .whereIn('e.ref', [...refs])
      .select('e.ref', 'e.title', 't.type', 't.target_ref');
    const entities = new Map<string, { title: string; relations: { type: string; targetRef: string }[] }>();
    for (const { ref, title, type, target_ref: targetRef } of rows) {
      const entity = entities.get(ref) ?? { title, relations: [] };
      entities.set(ref, entity);
      if (type && targetRef) {
        entity.relations.push({ type, targetRef });
      }
    }
    return [...entities].map(([ref, entity]) => ({ ref, ...entity }));
  }

  async upsert(
    entities: readonly GraphEntity[],
    generation: string,
  ): Promise<void> {
    for (let start = 0; start < entities.length; start += CHUNK) {
      const chunk = entities.slice(start, start + CHUNK);
      await this.knex.transaction(async trx => {
        await trx('entity')
          .insert(
            chunk.map(({ ref, title }) => ({
              ref,
              title: Array.from(title).slice(0, TITLE).join(''),
              generation,
            })),
          )
          .onConflict('ref')
          .merge();
        await trx('entity_relation')
          .whereIn('source_ref', chunk.map(entity => entity.ref))
          .delete();
        const relations = chunk.flatMap(({ ref, relations: outgoing }) =>
          outgoing.map(({ type, targetRef }) => ({
            source_ref: ref,
            type,
            target_ref: targetRef,
          })),
        );
        if (relations.length > 0) {
          await trx.batchInsert('entity_relation', relations, CHUNK);
        }
      });
    }
  }

  async removeOthers(generation: string): Promise<void> {
    await this.knex.transaction(async trx => {
      const gone = trx('entity').select('ref').whereNot({ generation });
      await trx('entity_relation').whereIn('source_ref', gone).delete();
      await trx('entity').whereNot({ generation }).delete();
    });
  }
}
