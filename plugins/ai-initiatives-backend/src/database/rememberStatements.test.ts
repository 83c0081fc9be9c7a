import type { Knex } from 'knex';
import { databases } from '../tests/__testUtils__/databases';
import { rememberStatements } from './rememberStatements';

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'remembered statements on %s',
  databaseId => {
    let knex: Knex;
    beforeEach(async () => {
      knex = await databases.init(databaseId);
      // As in a backend, a connection is open by now.
      await knex.select(knex.raw('1'));
      rememberStatements(knex);
      await knex.schema.createTable('thing', table => {
        table.integer('id').primary();
        table.string('name', 20);
      });
      await knex('thing').insert([
        { id: 1, name: 'one' },
        { id: 2, name: 'two' },
      ]);
    });

    const nameOf = (id: number) => knex('thing').where({ id }).first();

    it('answers each request with its own values', async () => {
      expect(await nameOf(1)).toEqual({ id: 1, name: 'one' });
      expect(await nameOf(2)).toEqual({ id: 2, name: 'two' });
      await knex('thing').where({ id: 2 }).update({ name: 'second' });
      expect(await nameOf(2)).toEqual({ id: 2, name: 'second' });
      expect(await nameOf(3)).toBeUndefined();
    });

    it('sees a change of the schema', async () => {
      await nameOf(1);
      await knex.schema.alterTable('thing', table => {
        table.integer('size').defaultTo(5);
      });
      const columns = ['id', 'name', 'size'];
      const read = () => knex('thing').where({ id: 1 }).first(columns);
      expect(await read()).toEqual({ id: 1, name: 'one', size: 5 });
    });

    it('reads and writes inside a transaction', async () => {
      await nameOf(1);
      await knex.transaction(async trx => {
        await trx('thing').insert({ id: 3, name: 'three' });
        expect(await trx('thing').where({ id: 3 }).first()).toEqual({
          id: 3,
          name: 'three',
        });
      });
      const failed = knex.transaction(async trx => {
        await trx('thing').insert({ id: 4, name: 'four' });
        await trx('thing').insert({ id: 4, name: 'again' });
      });
      // Drivers throw what is no Error to the test.
      await expect(failed).rejects.toHaveProperty('code');
      expect(await nameOf(3)).toEqual({ id: 3, name: 'three' });
      expect(await nameOf(4)).toBeUndefined();
    });
  },
);

describe('remembered statements of SQLite', () => {
  it('are prepared once, on a connection that was open before', async () => {
    const knex = await databases.init('SQLITE_3');
    const connection = await knex.client.acquireConnection();
    const prepare = jest.spyOn(connection, 'prepare');
    await knex.client.releaseConnection(connection);
    rememberStatements(knex);
    const one = (n: number) => knex.select(knex.raw('? as n', [n])).first();
    expect(await one(1)).toEqual({ n: 1 });
    await knex.transaction(async trx => trx.select(trx.raw('1')));
    expect(await one(2)).toEqual({ n: 2 });
    const asked = prepare.mock.calls.filter(([sql]) =>
      /as n/.test(String(sql)),
    );
    expect(asked).toHaveLength(1);
  });
});

const postgres = databases
  .eachSupportedId()
  .filter(([id]) => id.startsWith('POSTGRES'));

(postgres.length > 0 ? describe : describe.skip)(
  'remembered statements behind a pooler',
  () => {
    it('go on without names when the server does not know them', async () => {
      const knex = await databases.init(postgres[0][0]);
      rememberStatements(knex);
      const one = () => knex.select(knex.raw('?::int as one', [1])).first();
      const prepared = async () =>
        (await knex('pg_prepared_statements').pluck('name')).filter(name =>
          name.startsWith('ai_'),
        );
      expect(await one()).toEqual({ one: 1 });
      expect(await prepared()).toHaveLength(1);

      await knex.raw('deallocate all');
      expect(await one()).toEqual({ one: 1 });
      expect(await one()).toEqual({ one: 1 });
      expect(await prepared()).toHaveLength(0);
    });
  },
);
