import { initiativeInput } from '../../__fixtures__/build';
import { databases } from '../../tests/__testUtils__/databases';
import { me, setUpRecords, stranger } from './__testUtils__/setUpRecords';

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('records on %s', databaseId => {
  it('treats what may not be read and what does not exist alike', async () => {
    const { initiatives, listInitiatives } = await setUpRecords(databaseId);
    const { initiative } = await initiatives.create({
      input: initiativeInput({ visibility: 'restricted' }),
      access: me,
    });
    const failure = (id: string) =>
      initiatives.get(id, stranger).catch(error => error.message);
    expect(await failure(initiative.id)).toBe(
      (await failure('nothing')).replace('nothing', initiative.id),
    );
    // Not 412, not 428: whether it exists must not show.
    await expect(
      initiatives.update({
        id: initiative.id,
        revision: 0,
        input: {},
        access: stranger,
      }),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
    const list = (access: typeof me) =>
      listInitiatives({}, { access, credentials: {} as never });
    expect((await list(stranger)).totalItems).toBe(0);
    expect((await list(me)).totalItems).toBe(1);
  });

  it('lets only owners change, and says who they are', async () => {
    const { initiatives } = await setUpRecords(databaseId);
    const { initiative } = await initiatives.create({
      input: initiativeInput(),
      access: me,
    });
    await expect(
      initiatives.update({
        id: initiative.id,
        revision: 1,
        input: { stage: 'pilot' },
        access: stranger,
      }),
    ).rejects.toThrow('Only the owner group:default/team-claims');
  });

  it('keeps references that the one who edits cannot see', async () => {
    const { initiatives } = await setUpRecords(databaseId);
    const create = async (title: string, access = me, more = {}) =>
      (
        await initiatives.create({
          input: initiativeInput({ title, ...more }),
          access,
        })
      ).initiative;
    const secret = await create('Secret', stranger, {
      owner: 'group:default/team-portal',
      visibility: 'hidden',
    });
    await expect(
      create('Guess', me, { buildsOn: [secret.id] }),
    ).rejects.toThrow(/there is no such initiative/);
    const open = await create('Open', stranger, {
      owner: 'group:default/team-claims',
      buildsOn: [secret.id],
    });
    const seen = await initiatives.get(open.id, me);
    expect(seen.initiative.buildsOn).toEqual([]);
    await initiatives
      .update({
        id: open.id,
        revision: 1,
        input: {
          ...seen.initiative,
          id: undefined,
          buildsOn: [],
          title: 'Open now',
        } as never,
        access: me,
      })
      .catch(() => undefined);
    await initiatives.update({
      id: open.id,
      revision: 1,
      input: { buildsOn: [], title: 'Open now' },
      access: me,
    });
    const kept = await initiatives.get(open.id, stranger);
    expect(kept.initiative.buildsOn).toEqual([secret.id]);
  });
});
