import { decisionInput } from '../../__fixtures__/build';
import { databases } from '../../tests/__testUtils__/databases';
import { colleague, me, setUpRecords } from './__testUtils__/setUpRecords';

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('records on %s', databaseId => {
  it('amends, builds on and relates both sides at once, whose status stays', async () => {
    const { decisions } = await setUpRecords(databaseId);
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
    const { decisions } = await setUpRecords(databaseId);
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
    const { decisions } = await setUpRecords(databaseId);
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
