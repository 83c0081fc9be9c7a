import { databases } from '../../tests/__testUtils__/databases';
import {
  ada,
  ines,
  olga,
  outcomeOf,
  setUpDiscussions,
  tomas,
} from '../../tests/__testUtils__/discussionBench';

jest.setTimeout(120_000);

describe.each(databases.eachSupportedId())('advice on %s', databaseId => {
  it('advice is asked for, given once, and offered unasked', async () => {
    const bench = await setUpDiscussions(databaseId);
    const { id } = await bench.decide();
    const { advice } = await bench.advise(tomas, id, {
      of: 'group:default/team-portal',
      role: 'affected',
      question: 'What would it cost you?',
    });
    const asked = advice[0].advice.id;
    expect(advice[0].mayGive).toBe(false);
    expect((await bench.view(id, olga)).advice[0].mayGive).toBe(true);
    expect(await outcomeOf(bench.give(ines, asked))).toBe(
      `NotAllowedError: Advice '${asked}' was asked of group:default/team-portal. Offer yours as advice of its own`,
    );
    await bench.give(olga, asked, 'Two weeks.');
    expect(await outcomeOf(bench.give(olga, asked))).toMatch(
      /^ConflictError: The advice .* was given on 2026-03-01/,
    );
    await bench.advise(ines, id, { role: 'expert', text: 'Wait.' });
    const last = await bench.advise(ada, id, {
      role: 'expert',
      of: 'user:default/gus',
    });
    expect(last.advice.map(({ advice: { of, text } }) => [of, text])).toEqual([
      ['user:default/gus', undefined],
      ['user:default/ines', 'Wait.'],
      ['group:default/team-portal', 'Two weeks.'],
    ]);
    expect(last.decision.revision).toBe(1);
    expect(await bench.violations()).toEqual([]);
  });

  it.each([
    ['ask without answering for it', /^NotAllowedError: .*Offer yours/, {}],
    [
      'offer in the name of others',
      /^InputError: .*only in your own name/,
      { text: 'Wait.' },
    ],
  ])('nobody may %s', async (_, expected, input) => {
    const bench = await setUpDiscussions(databaseId);
    const { id } = await bench.decide();
    const of = 'user:default/ada';
    expect(
      await outcomeOf(bench.advise(olga, id, { of, role: 'expert', ...input })),
    ).toMatch(expected);
  });
});
