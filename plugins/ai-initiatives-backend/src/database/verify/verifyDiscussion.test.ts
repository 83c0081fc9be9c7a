import { databases } from '../../tests/__testUtils__/databases';
import {
  ines,
  setUpDiscussions,
} from '../../tests/__testUtils__/discussionBench';

jest.setTimeout(120_000);

describe.each(databases.eachSupportedId())('verification on %s', databaseId => {
  it.each([
    ['decision', { open_challenges: 3 }, /counts 3, there are 1/],
    ['challenge', { state: 'answered' }, /challenge '.*' differs/],
    ['advice', { revision: 7 }, /advice '.*' differs/],
  ])('verification finds a wrong %s', async (table, changes, detail) => {
    const bench = await setUpDiscussions(databaseId);
    const { id } = await bench.decide();
    await bench.raise(ines, id);
    await bench.advise(ines, id, { role: 'expert', text: 'Wait.' });
    expect(await bench.violations()).toEqual([]);
    await bench.knex(table).update(changes);
    expect(await bench.violations()).toContainEqual(
      expect.objectContaining({ detail: expect.stringMatching(detail) }),
    );
  });

  it('verification finds a thread that leads elsewhere', async () => {
    const bench = await setUpDiscussions(databaseId);
    const { id } = await bench.decide();
    const { challenges } = await bench.raise(ines, id);
    const { challenge } = challenges[0];
    await bench.knex('challenge').update({
      body: JSON.stringify({ ...challenge, state: 'withdrawn' }),
      state: 'withdrawn',
    });
    await bench.knex('decision').update({ open_challenges: 0 });
    expect(await bench.violations()).toEqual([
      {
        invariant: 'the state of a challenge follows from its thread',
        detail: `challenge '${challenge.id}' is withdrawn at revision 1 with 0 entries that lead to open`,
      },
    ]);
  });
});
