import type { Knex } from 'knex';
import {
  INHERITED_RELATIONS,
  MAKER_RELATIONS,
  ReachRelation,
  SCOPE_RELATIONS,
} from 'backstage-plugin-ai-initiatives-common';
import { entitiesChanged } from './dataVersion';
import { upsertChunk } from './entityRows';
import type { EntityGraphStore, GraphEntity } from './EntityGraphStore';
import { foldText } from './rows';

const CHUNK = 100;

/** Steps from an entity to the farthest one its overview shows. */
const STEPS = 4;

/** To what contains entities and groups. */
const FOLLOWED = [...new Set([...INHERITED_RELATIONS, ...SCOPE_RELATIONS])];

/** From an entity of a kind to what makes it. */
function whereMaker(query: Knex.QueryBuilder): void {
  query.where(any => {
    for (const [kind, type] of Object.entries(MAKER_RELATIONS)) {
      any.orWhere(one =>
        one.where('w.ref', 'like', `${kind}:%`).where('t.type', type),
      );
    }
  });
}

/** The catalog graph in two small tables. */
export class DatabaseEntityGraphStore implements EntityGraphStore {
  constructor(private readonly knex: Knex) {}

  async getSurroundings(ref: string): Promise<readonly GraphEntity[]> {
    const { knex } = this;
    const rows: {
      ref: string;
      title: string;
      type: string | null;
      target_ref: string | null;
    }[] = await knex
      .withRecursive('walk', ['ref', 'depth'], walk =>
        walk
          .select('ref', knex.raw('0'))
          .from('entity')
          .where({ ref })
          .union(next =>
            next
              .select('t.target_ref', knex.raw('w.depth + 1'))
              .from('walk as w')
              .join('entity_relation as t', 't.source_ref', 'w.ref')
              .where('w.depth', '<', STEPS)
              .where(followed =>
                followed
                  .where('w.depth', 0)
                  .orWhereIn('t.type', FOLLOWED)
                  .orWhere(maker => whereMaker(maker.where('w.depth', 1))),
              ),
          ),
      )
      .distinct('e.ref', 'e.title', 't.type', 't.target_ref')
      .from('walk as w')
      .join('entity as e', 'e.ref', 'w.ref')
      .leftJoin('entity_relation as t', 't.source_ref', 'e.ref');
    const entities = new Map<
      string,
      { title: string; relations: ReachRelation[] }
    >();
    for (const { ref: at, title, type, target_ref: targetRef } of rows) {
      const entity = entities.get(at) ?? { title, relations: [] };
      entities.set(at, entity);
      if (type && targetRef) {
        entity.relations.push({ type, targetRef });
      }
    }
    return [...entities].map(([at, entity]) => ({ ref: at, ...entity }));
  }

  async findOwners(
    names: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows: { ref: string; title: string }[] = await this.knex('entity')
      .where('ref', 'like', 'group:%')
      .orderBy('ref', 'desc')
      .select('ref', 'title');
    // Of several groups with one name or title the first by ref is meant.
    const refs = new Map<string, string>();
    for (const { ref, title } of rows) {
      refs.set(foldText(title), ref);
    }
    for (const { ref } of rows) {
      refs.set(ref.slice(ref.indexOf('/') + 1), ref).set(ref, ref);
    }
    return new Map(
      names.flatMap(name => {
        const ref = refs.get(foldText(name.trim()));
        return ref ? [[name, ref] as const] : [];
      }),
    );
  }

  async upsert(
    entities: readonly GraphEntity[],
    generation: string,
  ): Promise<void> {
    for (let start = 0; start < entities.length; start += CHUNK) {
      const chunk = entities.slice(start, start + CHUNK);
      await this.knex.transaction(trx => upsertChunk(trx, chunk, generation));
    }
  }

  async removeOthers(generation: string): Promise<void> {
    await this.knex.transaction(async trx => {
      const gone = trx('entity').select('ref').whereNot({ generation });
      await trx('entity_relation').whereIn('source_ref', gone).delete();
      const removed = await trx('entity').whereNot({ generation }).delete();
      if (removed > 0) {
        await entitiesChanged(trx);
      }
    });
  }
}
