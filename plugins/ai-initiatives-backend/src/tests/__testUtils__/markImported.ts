import type { Knex } from 'knex';
import { PreparedImport } from '../../import/PreparedImport';

/** What the outsider imports, and what was imported in confidence before. */
export const IMPORTED =
  'id,title,problem,owner\n7,Sort letters,By hand.,Claims\n';

/** As if an initiative had come from the row that the outsider is going to import. */
export async function markImported(knex: Knex, id: string): Promise<void> {
  const prepared = await PreparedImport.read({
    name: 'rows.csv',
    content: new TextEncoder().encode(IMPORTED),
    mapping: {
      fields: {
        title: { columns: ['title'] },
        problem: { columns: ['problem'] },
        owner: { columns: ['owner'] },
      },
      keyColumns: ['id'],
    },
  });
  const key = prepared.slice(0, 1)[0].originKey;
  const { body } = await knex('initiative').where({ id }).first('body');
  await knex('initiative')
    .where({ id })
    .update({
      origin_key: key,
      body: JSON.stringify({
        ...JSON.parse(body),
        origin: { kind: 'import', key },
      }),
    });
}
