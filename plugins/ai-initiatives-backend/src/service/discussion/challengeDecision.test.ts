import fc from 'fast-check';
import {
  CHALLENGE_STATES,
  ChallengeState,
  countOpenChallenges,
  LIMITS,
} from 'backstage-plugin-ai-initiatives-common';
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

describe.each(databases.eachSupportedId())('challenges on %s', databaseId => {
  it('a challenge is raised, answered, opened again and led to an amendment', async () => {
    const bench = await setUpDiscussions(databaseId);
    const { id } = await bench.decide();
    const raised = await bench.raise(ines, id, 'One GPU is **not** enough.');
    expect(raised).toMatchObject({
      mayChallenge: true,
      mayAdvise: true,
      mayAskAdvice: false,
      decision: { status: 'proposed', revision: 1 },
    });
    const [{ challenge, ...may }] = raised.challenges;
    expect(challenge).toMatchObject({
      decision: id,
      decisionRevision: 1,
      text: 'One GPU is **not** enough.',
      state: 'open',
      raisedBy: 'user:default/ines',
    });
    expect(may).toEqual({ mayAnswer: true, mayBecome: ['withdrawn'] });

    const answered = await bench.move(tomas, challenge.id, {
      state: 'answered',
      text: 'We have two.',
    });
    expect(answered.challenges[0]).toMatchObject({
      challenge: { state: 'answered' },
      mayAnswer: false,
      mayBecome: [],
    });
    const opened = await bench.move(ines, challenge.id, {
      state: 'open',
      text: 'Still not enough.',
    });
    expect(opened.challenges[0].challenge.state).toBe('open');

    const other = await bench.decide({ title: 'Rent two more' });
    const amended = await bench.move(ada, challenge.id, {
      state: 'amended',
      amendment: other.id,
    });
    expect(amended.challenges[0]).toMatchObject({
      challenge: {
        state: 'amended',
        amendment: { decision: other.id, revision: 1 },
        thread: [
          { by: 'user:default/tomas', text: 'We have two.' },
          { by: 'user:default/ines', became: 'open' },
          { by: 'user:default/ada', became: 'amended' },
        ],
      },
      amendment: { id: other.id, title: 'Rent two more', openChallenges: 0 },
    });
    expect(amended.decision).toMatchObject({
      status: 'proposed',
      revision: 1,
    });
    expect(await bench.violations()).toEqual([]);
  });

  it('says what an amendment must be', async () => {
    const bench = await setUpDiscussions(databaseId);
    const { id } = await bench.decide();
    const secret = await bench.decide({ visibility: 'restricted' });
    const { challenges } = await bench.raise(ines, id);
    const amend = (amendment?: string, access = ada) =>
      outcomeOf(
        bench.move(access, challenges[0].challenge.id, {
          state: 'amended',
          amendment,
        }),
      );
    expect(await amend()).toMatch(/has not changed since it was raised/);
    expect(await amend('nowhere')).toMatch(/there is no such decision/);
    expect(await amend(secret.id)).toMatch(/is restricted, and everybody/);
    const unknown = await amend('nowhere', tomas);
    expect(await amend(secret.id, tomas)).toBe(
      unknown.replace('nowhere', secret.id),
    );
    await bench.records.decisions.update({
      id,
      revision: 1,
      input: { title: 'Host it on two machines' },
      access: ada,
    });
    expect(await amend()).toBe('done');
    const { challenges: after } = await bench.view(id, olga);
    expect(after[0].challenge.amendment).toEqual({
      decision: id,
      revision: 2,
    });
    expect(after[0]).not.toHaveProperty('amendment');
  });

  it('an amendment that is restricted later shows to its readers alone', async () => {
    const bench = await setUpDiscussions(databaseId);
    const { id } = await bench.decide();
    const other = await bench.decide();
    const { challenges } = await bench.raise(ines, id);
    await bench.move(ada, challenges[0].challenge.id, {
      state: 'amended',
      amendment: other.id,
    });
    await bench.records.decisions.update({
      id: other.id,
      revision: 1,
      input: { visibility: 'restricted' },
      access: ada,
    });
    const shown = async (who: typeof ada) =>
      JSON.stringify(await bench.view(id, who)).includes(other.id);
    expect([await shown(ada), await shown(olga)]).toEqual([true, false]);
  });

  it('of two who close one at once, one comes too late', async () => {
    const bench = await setUpDiscussions(databaseId);
    const { id } = await bench.decide();
    const { challenges } = await bench.raise(ines, id);
    const close = (who: typeof ada, state: ChallengeState) =>
      outcomeOf(
        bench.move(who, challenges[0].challenge.id, { state, text: 'So.' }),
      );
    const outcomes = await Promise.all([
      close(tomas, 'answered'),
      close(ines, 'withdrawn'),
      close(ada, 'answered'),
    ]);
    expect(outcomes.filter(outcome => outcome === 'done')).toHaveLength(1);
    expect(await bench.violations()).toEqual([]);
  });

  it('whatever people do, the count is what the threads come to', async () => {
    const bench = await setUpDiscussions(databaseId);
    const { id } = await bench.decide();
    const act = fc.record({
      who: fc.constantFrom(ada, tomas, ines, olga),
      which: fc.nat(3),
      to: fc.option(fc.constantFrom(...CHALLENGE_STATES), { nil: undefined }),
      raises: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 3, maxLength: 8 }),
        async acts => {
          for (const { who, which, to, raises } of acts) {
            const { challenges } = await bench.view(id, who);
            const view = challenges[which];
            if (!view || (raises && challenges.length < 6)) {
              await outcomeOf(bench.raise(who, id));
              continue;
            }
            const { challenge, mayAnswer, mayBecome } = view;
            if (challenge.thread.length >= LIMITS.challengeAnswers) {
              continue;
            }
            const outcome = await outcomeOf(
              to
                ? bench.move(who, challenge.id, { state: to, text: 'So.' })
                : bench.answer(who, challenge.id),
            );
            // Amended needs a change of the decision, which nobody makes here.
            const may = to
              ? mayBecome.includes(to) && to !== 'amended'
              : mayAnswer;
            expect([outcome === 'done', who.viewer.ref, to]).toEqual([
              may,
              who.viewer.ref,
              to,
            ]);
          }
          const { challenges } = await bench.view(id, olga);
          const { items } = await bench.store.listDecisions({}, olga);
          expect(items[0].openChallenges).toBe(
            countOpenChallenges(challenges.map(view => view.challenge)),
          );
        },
      ),
      { numRuns: 12 },
    );
    expect(await bench.violations()).toEqual([]);
  });
});
