import type { InitiativeView } from 'backstage-plugin-ai-initiatives-common';
import { initiativeInput } from '../../__fixtures__/build';
import { databases } from '../../tests/__testUtils__/databases';
import { me, setUpRecords } from './__testUtils__/setUpRecords';

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('records on %s', databaseId => {
  it('creates, reads, changes, archives and restores, keeping every version', async () => {
    const { initiatives, getInitiativeHistory, afterCommit, knex } =
      await setUpRecords(databaseId);
    const { initiative } = await initiatives.create({
      input: initiativeInput({ tags: ['AI', ' ai'] }),
      access: me,
    });
    expect(initiative).toMatchObject({
      revision: 1,
      stage: 'idea',
      tags: ['ai'],
      createdBy: 'user:default/ada',
      origin: { kind: 'portal' },
    });
    const { id } = initiative;

    const changed = await initiatives.update({
      id,
      revision: 1,
      input: { stage: 'pilot', users: 'Adjusters' },
      access: me,
    });
    expect(changed.initiative).toMatchObject({ revision: 2, stage: 'pilot' });
    const cleared = await initiatives.update({
      id,
      revision: 2,
      input: { users: null },
      access: me,
    });
    expect(cleared.initiative.users).toBeUndefined();
    const archived = await initiatives.archive({ id, revision: 3, access: me });
    expect(archived.initiative.archivedAt).toBeDefined();
    await expect(
      initiatives.update({
        id,
        revision: 4,
        input: { stage: 'idea' },
        access: me,
      }),
    ).rejects.toThrow(`The initiative '${id}' is archived. Restore it`);
    const restored = await initiatives.restore({ id, revision: 4, access: me });
    expect(restored.initiative.revision).toBe(5);

    const history = await getInitiativeHistory(
      { id },
      { access: me, credentials: {} as never },
    );
    expect(
      history.items.map(({ revision, action, changes }) => [
        revision,
        action,
        changes.map(({ field }) => field),
      ]),
    ).toEqual([
      [5, 'restored', ['archivedAt']],
      [4, 'archived', ['archivedAt']],
      [3, 'changed', ['users']],
      [2, 'changed', ['stage', 'users']],
      [1, 'created', expect.arrayContaining(['problem', 'title'])],
    ]);
    expect(afterCommit).toHaveBeenCalledTimes(5);
    const log = await knex('change_log').orderBy('seq');
    expect(log.map(entry => Number(entry.revision))).toEqual([1, 2, 3, 4, 5]);
  });

  it('names an entity at once that the catalog has only had for a moment', async () => {
    const entityRef = 'component:default/new';
    const asked: string[] = [];
    const { knex, createInitiative } = await setUpRecords(
      databaseId,
      async refs => {
        asked.push(...refs);
        await knex('entity').insert({
          ref: entityRef,
          title: 'Brand new',
          generation: 'now',
        });
        return true;
      },
    );
    const { labels } = await createInitiative(
      {
        input: initiativeInput({
          attachments: [{ entityRef, role: 'changes' }],
        }),
      },
      { access: me, credentials: {} as never },
    );
    expect(asked).toContain(entityRef);
    expect(labels).toContainEqual({
      ref: entityRef,
      title: 'Brand new',
      known: true,
    });
  });

  it('makes no version of a change that changes nothing', async () => {
    const { initiatives, knex } = await setUpRecords(databaseId);
    const { initiative } = await initiatives.create({
      input: initiativeInput(),
      access: me,
    });
    const { id } = initiative;
    const same = await initiatives.update({
      id,
      revision: 1,
      input: {},
      access: me,
    });
    expect(same.initiative.revision).toBe(1);
    await initiatives.update({
      id,
      revision: 1,
      input: { title: ' Claims  triage assistant ' },
      access: me,
    });
    expect(await knex('revision')).toHaveLength(1);
  });

  it('answers the second of two changes with the version it did not know', async () => {
    const { initiatives } = await setUpRecords(databaseId);
    const { initiative } = await initiatives.create({
      input: initiativeInput(),
      access: me,
    });
    const { id } = initiative;
    const attempts = await Promise.allSettled(
      ['pilot', 'deployed'].map(stage =>
        initiatives.update({
          id,
          revision: 1,
          input: { stage },
          access: me,
        }),
      ),
    );
    const [lost] = attempts.filter(
      (attempt): attempt is PromiseRejectedResult =>
        attempt.status === 'rejected',
    );
    expect(attempts.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
    ]);
    expect(lost.reason).toMatchObject({
      name: 'RevisionConflictError',
      statusCode: 412,
    });
    const current: InitiativeView = lost.reason.current;
    expect(current.initiative.revision).toBe(2);
    await expect(
      initiatives.update({ id, revision: 0, input: {}, access: me }),
    ).rejects.toMatchObject({ name: 'RevisionRequiredError' });
  });

  it('answers a repeated request with the first record and refuses a reused key', async () => {
    const { initiatives, knex } = await setUpRecords(databaseId);
    const request = {
      input: initiativeInput(),
      idempotencyKey: 'double-click',
      access: me,
    };
    const [first, second] = await Promise.all([
      initiatives.create(request),
      initiatives.create(request),
    ]);
    expect(second.initiative.id).toBe(first.initiative.id);
    expect(await knex('initiative')).toHaveLength(1);
    await expect(
      initiatives.create({
        ...request,
        input: initiativeInput({ title: 'Other' }),
      }),
    ).rejects.toMatchObject({ name: 'ConflictError' });
  });
});
