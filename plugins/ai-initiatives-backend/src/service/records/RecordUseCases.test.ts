import type { InitiativeView } from 'backstage-plugin-ai-initiatives-common';
import {
  accessOf,
  decisionInput,
  initiativeInput,
  outsider,
} from '../../__fixtures__/build';
import {
  createTestStore,
  databases,
} from '../../tests/__testUtils__/databases';
import { createRecordUseCases } from '../createRecordUseCases';

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('records on %s', databaseId => {
  const me = accessOf();
  const stranger = outsider();
  const colleague = accessOf({
    ref: 'user:default/bob',
    ownershipRefs: ['user:default/bob', 'group:default/team-claims'],
  });

  async function setUp(learn = async (_: readonly string[]) => false) {
    const { knex, store } = await createTestStore(databaseId);
    let time = Date.parse('2026-03-01T00:00:00Z');
    const afterCommit = jest.fn();
    const records = createRecordUseCases({
      store,
      learn,
      afterCommit,
      now: () => new Date((time += 1000)),
    });
    return { knex, store, afterCommit, ...records };
  }

  it('creates, reads, changes, archives and restores, keeping every version', async () => {
    const { initiatives, getInitiativeHistory, afterCommit, knex } =
      await setUp();
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
    const { knex, createInitiative } = await setUp(async refs => {
      asked.push(...refs);
      await knex('entity').insert({
        ref: entityRef,
        title: 'Brand new',
        generation: 'now',
      });
      return true;
    });
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
    const { initiatives, knex } = await setUp();
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
    const { initiatives } = await setUp();
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

  it('treats what may not be read and what does not exist alike', async () => {
    const { initiatives, listInitiatives } = await setUp();
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
    const { initiatives } = await setUp();
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

  it('answers a repeated request with the first record and refuses a reused key', async () => {
    const { initiatives, knex } = await setUp();
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

  it('keeps references that the one who edits cannot see', async () => {
    const { initiatives } = await setUp();
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

  it('amends, builds on and relates both sides at once, whose status stays', async () => {
    const { decisions } = await setUp();
    const create = async (changes: Parameters<typeof decisionInput>[0]) =>
      (await decisions.create({ input: decisionInput(changes), access: me }))
        .decision;
    const one = await create({ title: 'One', status: 'accepted' });
    const two = await create({ title: 'Two', related: [one.id] });
    const three = await create({
      title: 'Three',
      status: 'accepted',
      amends: [one.id],
      buildsOn: [two.id],
    });
    const sides = async (id: string) => {
      const { decision, ...view } = await decisions.get(id, me);
      const titles = (side: readonly { title: string }[]) =>
        side.map(({ title }) => title).join();
      return {
        status: decision.status,
        revision: decision.revision,
        amends: titles(view.amends),
        amendedBy: titles(view.amendedBy),
        buildsOn: titles(view.buildsOn),
        builtOnBy: titles(view.builtOnBy),
        related: titles(view.related),
      };
    };
    const none = {
      ...{ amends: '', amendedBy: '', buildsOn: '', builtOnBy: '' },
      related: '',
    };
    expect(await sides(one.id)).toEqual({
      ...none,
      ...{ status: 'accepted', revision: 1 },
      ...{ amendedBy: 'Three', related: 'Two' },
    });
    expect(await sides(two.id)).toEqual({
      ...none,
      ...{ status: 'proposed', revision: 1 },
      ...{ builtOnBy: 'Three', related: 'One' },
    });
    expect(await sides(three.id)).toEqual({
      ...none,
      ...{ status: 'accepted', revision: 1 },
      ...{ amends: 'One', buildsOn: 'Two' },
    });

    const update = (id: string, input: Readonly<Record<string, unknown>>) =>
      decisions.update({ id, revision: 1, input, access: me });
    await expect(update(one.id, { amends: [three.id] })).rejects.toThrow(
      `Amending would close a circle: ${one.id} → ${three.id} → ${one.id}`,
    );
    await expect(update(three.id, { related: [one.id] })).rejects.toThrow(
      /related must not name what amends names too/,
    );
    // Each relation goes its own way, and what is related goes both ways.
    await update(two.id, { amends: [three.id] });
    const { related } = await update(one.id, { related: [two.id] });
    expect(related.map(({ title }) => title)).toEqual(['Two']);
  });

  it('looks for circles among what the caller may read alone', async () => {
    const { decisions } = await setUp();
    const create = async (changes: Parameters<typeof decisionInput>[0]) =>
      (await decisions.create({ input: decisionInput(changes), access: me }))
        .decision;
    const open = await create({ title: 'Open' });
    const secret = await create({
      title: 'Secret',
      owner: 'user:default/ada',
      visibility: 'hidden',
      buildsOn: [open.id],
    });
    const other = await create({ title: 'Other', buildsOn: [secret.id] });
    const input = { buildsOn: [other.id] };
    const change = { id: open.id, revision: 1, input };

    await expect(decisions.update({ ...change, access: me })).rejects.toThrow(
      / → .* → /,
    );
    const { decision } = await decisions.update({
      ...change,
      access: colleague,
    });
    expect(decision.buildsOn).toEqual([other.id]);
    // Whoever sees the circle is not kept from changing anything else, or it.
    const renamed = await decisions.update({
      ...{ id: open.id, revision: 2, input: { title: 'Opened' } },
      access: me,
    });
    expect(renamed.decision.title).toBe('Opened');
    const broken = await decisions.update({
      ...{ id: secret.id, revision: 1, input: { buildsOn: [] } },
      access: me,
    });
    expect(broken.decision.buildsOn).toEqual([]);
  });

  it('supersedes both sides at once and for good', async () => {
    const { decisions } = await setUp();
    const create = async (changes: Parameters<typeof decisionInput>[0]) =>
      (await decisions.create({ input: decisionInput(changes), access: me }))
        .decision;
    const old = await create({ title: 'Old', status: 'accepted' });
    const next = await create({ title: 'Next', supersedes: [old.id] });
    expect((await decisions.get(old.id, me)).decision.status).toBe('accepted');

    await decisions.update({
      id: next.id,
      revision: 1,
      input: { status: 'accepted' },
      access: me,
    });
    const replaced = await decisions.get(old.id, me);
    expect(replaced.decision).toMatchObject({
      status: 'superseded',
      revision: 2,
    });
    expect(replaced.supersededBy.map(({ id }) => id)).toEqual([next.id]);

    await expect(
      decisions.update({
        id: next.id,
        revision: 2,
        input: { supersedes: [] },
        access: me,
      }),
    ).rejects.toThrow(/stays the successor/);
    await expect(
      decisions.update({
        id: old.id,
        revision: 2,
        input: { supersedes: [next.id] },
        access: me,
      }),
    ).rejects.toThrow(/close a circle/);
    await expect(
      create({ title: 'By hand', status: 'superseded' }),
    ).rejects.toThrow(/not set by hand/);
  });
});
