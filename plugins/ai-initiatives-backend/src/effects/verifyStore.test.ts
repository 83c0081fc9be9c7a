import { createSoundStore } from './__testUtils__/createSoundStore';
import { divergenceDamages } from './__testUtils__/divergenceDamages';
import { overlapDamages } from './__testUtils__/overlapDamages';
import { manyInitiatives } from './__testUtils__/overlapWorlds';
import { recordDamages } from './__testUtils__/recordDamages';
import { remember } from './__testUtils__/remember';
import { databases } from '../tests/__testUtils__/databases';

jest.setTimeout(120_000);

const damages = [...recordDamages, ...overlapDamages, ...divergenceDamages];

describe.each(databases.eachSupportedId())('verifyStore on %s', databaseId => {
  it('finds nothing wrong in a sound store, nor in one with work pending', async () => {
    const bench = await createSoundStore(databaseId);
    expect(await bench.violations()).toEqual([]);
    await bench.save(manyInitiatives(4));
    expect(
      (await bench.violations()).map(({ invariant }) => invariant),
    ).toEqual(Array(4).fill('no effect is pending too long'));
  });

  it('finds every kind of damage', async () => {
    const bench = await createSoundStore(databaseId);
    const restore = await remember(bench.knex);
    for (const [invariant, damage, detail] of damages) {
      await damage(bench.knex);
      expect(await bench.violations()).toContainEqual({
        invariant,
        detail: expect.stringMatching(detail),
      });
      await restore();
    }
    expect(await bench.violations()).toEqual([]);
  });

  it('reports the first ones and counts the rest', async () => {
    const bench = await createSoundStore(databaseId);
    await bench.save(
      Array.from({ length: 25 }, (_, n) => ({
        ...manyInitiatives(1)[0],
        id: `late-${n}`,
      })),
    );
    const late = (await bench.violations()).filter(
      violation => violation.invariant === 'no effect is pending too long',
    );
    expect(late).toHaveLength(21);
    expect(late[20].detail).toBe('and 5 more');
  });
});
