import { me, olga } from './__testUtils__/callers';
import { csv, FILE } from './__testUtils__/importFiles';
import { MAPPING, setUpImports } from './__testUtils__/setUpImports';
import { databases } from '../tests/__testUtils__/databases';

jest.setTimeout(120_000);

describe.each(databases.eachSupportedId())('imports on %s', databaseId => {
  it('C16 refuses the second row of a unique key', async () => {
    const { importContent } = await setUpImports(databaseId);
    const { rows } = await importContent(
      csv('7,A,a,Unit,,', '7,B,b,Unit,,', '8,C,c,Unit,,'),
      { mapping: { ...MAPPING, keyIsUnique: true } },
    );
    expect(rows.map(({ outcome, reasons }) => [outcome, reasons])).toEqual([
      ['create', []],
      ['problem', ["an earlier row has the same 'id'"]],
      ['create', []],
    ]);
  });

  it('tells rows with one key apart by their order', async () => {
    const { importContent } = await setUpImports(databaseId);
    const file = csv('7,A,a,Unit,,', '7,B,b,Unit,,');
    expect((await importContent(file)).job.counts.create).toBe(2);
    expect((await importContent(file)).job.counts.same).toBe(2);
  });

  it('C18, T12 takes a hidden record with the same key for absent', async () => {
    const { importContent, store } = await setUpImports(databaseId);
    const { rows } = await importContent(FILE);
    const id = rows[0].initiativeId ?? '';
    await store.write(async transaction => {
      const current = await transaction.lockRecord({
        kind: 'initiative',
        id,
        access: me,
      });
      if (!current) {
        throw new Error('gone');
      }
      await transaction.save({
        kind: 'initiative',
        action: 'changed',
        record: { ...current, visibility: 'hidden', revision: 2 },
      });
    });
    const hers = await importContent(FILE, { access: olga });
    expect(hers.rows[0]).toMatchObject({ outcome: 'create', reasons: [] });
    expect(hers.rows[0].initiativeId).not.toBe(id);
    expect(
      (await importContent(FILE, { access: olga })).job.counts,
    ).toMatchObject({ create: 0, same: 3 });

    const mine = await importContent(
      FILE.replace('Vans drive', 'Vans often drive'),
    );
    expect(mine.rows[0]).toMatchObject({ outcome: 'change', initiativeId: id });
  });

  it('refuses a change of what the caller may read but not change', async () => {
    const { importContent } = await setUpImports(databaseId);
    await importContent(FILE);
    const hers = await importContent(
      FILE.replace('Vans drive', 'Vans often drive'),
      { access: olga },
    );
    expect(hers.job.counts).toEqual({
      create: 0,
      change: 0,
      same: 2,
      problem: 3,
    });
    expect(hers.rows[0].reasons).toEqual([
      'you may not change its initiative: only the owner Fleet North, whoever registered it, and stewards may',
    ]);
  });

  it('turns owners into refs where the catalog knows them, for those who see it', async () => {
    const resolveOwners = jest.fn(
      async (names: readonly string[]) =>
        new Map(
          names
            .filter(name => name === 'Fleet North')
            .map(name => [name, 'group:default/fleet-north']),
        ),
    );
    const { importContent, knex } = await setUpImports(databaseId, {
      resolveOwners,
    });
    const owners = async () =>
      (await knex('initiative').orderBy('title_sort').select('owner')).map(
        row => row.owner,
      );
    await importContent(FILE, { access: { ...me, wholeCatalog: false } });
    expect(resolveOwners).not.toHaveBeenCalled();
    expect(await owners()).toEqual([
      'Back Office',
      'Fleet North',
      'group:default/team-claims',
    ]);
    const { rows } = await importContent(FILE);
    expect(rows[0]).toMatchObject({
      outcome: 'change',
      reasons: ['changes owner'],
    });
    expect(await owners()).toEqual([
      'Back Office',
      'group:default/fleet-north',
      'group:default/team-claims',
    ]);
    expect((await importContent(FILE)).job.counts).toMatchObject({
      change: 0,
      same: 3,
    });
  });

  it('keeps an owner with the form of a ref in canonical form', async () => {
    const { importContent, knex } = await setUpImports(databaseId);
    await importContent(
      csv('1,A,a,Group:Team-X,,', '2,B,b,component:team-x,,'),
    );
    const rows = await knex('initiative').orderBy('title_sort').select('owner');
    expect(rows.map(row => row.owner)).toEqual([
      'group:default/team-x',
      'component:team-x',
    ]);
  });
});
