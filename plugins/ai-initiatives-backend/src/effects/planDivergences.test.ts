import fc from 'fast-check';
import type { DecisionRecord } from 'backstage-plugin-ai-initiatives-common';
import { anAnswer, OTHER_ANSWERS } from './__testUtils__/questions';
import { planDivergences } from './planDivergences';

function plan(
  decisions: readonly DecisionRecord[],
  previous: readonly { id: string; members: readonly string[] }[] = [],
) {
  let next = 0;
  const steps = planDivergences({
    decisions,
    words: { language: 'english' },
    previous,
    newId: () => `new-${(next += 1)}`,
  });
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
  }
}

/** Members with their answers, by divergence. */
function groupsOf(decisions: readonly DecisionRecord[]) {
  const { found } = plan([...OTHER_ANSWERS, ...decisions]);
  return found.divergences.map(({ id }) =>
    found.answers
      .filter(({ divergenceId }) => divergenceId === id)
      .map(({ decisionId, number }) => `${decisionId}${number}`),
  );
}

const a = anAnswer('a', 'claims', 'Tesseract and a script');
const b = anAnswer('b', 'billing', 'Scanwell');

describe('planDivergences', () => {
  it('finds one question with different answers, also in other words', () => {
    const c = anAnswer('c', 'customs', 'Our own reader', {
      question: 'What do we read scanned customs papers with?',
      title: 'A reader for scanned papers',
    });
    expect(groupsOf([a, b, c])).toEqual([['a2', 'b1', 'c0']]);
  });

  it('numbers the same answer the same', () => {
    const c = anAnswer('c', 'customs', 'Scanwell, as billing does');
    const [[, second, third]] = groupsOf([a, b, c]);
    expect(third.slice(1)).toBe(second.slice(1));
  });

  it.each<[string, readonly DecisionRecord[]]>([
    ['nobody else asks it', [a]],
    ['one team asks it twice', [a, { ...b, owner: a.owner }]],
    ['one says nothing', [a, { ...b, chosenOption: undefined }]],
    [
      'they tell the same story and ask different things',
      [
        a,
        {
          ...b,
          title: 'Overtime is paid in full',
          question: 'How is overtime paid?',
        },
      ],
    ],
  ])('finds nothing when %s', (_, decisions) => {
    expect(groupsOf(decisions)).toEqual([]);
  });

  it('takes the first sentence of the outcome where no option is named', () => {
    const c = {
      ...b,
      chosenOption: undefined,
      justification: 'We read papers with Scanwell. It learns layouts.',
    };
    const { found } = plan([...OTHER_ANSWERS, a, c]);
    expect(found.divergences).toHaveLength(1);
    expect(
      found.answers.find(({ decisionId }) => decisionId === 'b'),
    ).toMatchObject({
      text: 'We read papers with Scanwell.',
    });
  });

  it('says why, and how alike', () => {
    const { found } = plan([...OTHER_ANSWERS, a, b]);
    const [{ pairs, meanProbability }] = found.divergences;
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ left: 'a', right: 'b' });
    expect(pairs[0].probability).toBe(meanProbability);
    expect(pairs[0].explanation.terms[0].label).toMatch(/scanned|papers/);
  });

  it('keeps the id of the one it continues', () => {
    const all = [...OTHER_ANSWERS, a, b];
    const [fresh] = plan(all).found.divergences;
    expect(fresh.id).toBe('new-1');
    const previous = [{ id: 'known', members: ['b', 'gone'] }];
    const [kept] = plan(all, previous).found.divergences;
    expect(kept.id).toBe('known');
  });

  it('gives every compared answer, and what it asks and says', () => {
    const { found, wordings } = plan([...OTHER_ANSWERS, a, b]);
    expect(found.answers).toHaveLength(OTHER_ANSWERS.length + 2);
    expect([...wordings.keys()]).toEqual(
      found.answers.map(({ decisionId }) => decisionId),
    );
  });

  it('depends on the decisions and not on their order', () => {
    const all = [...OTHER_ANSWERS, a, b, anAnswer('c', 'customs', 'Scanwell')];
    const expected = plan(all);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        shuffled => {
          expect(plan(shuffled)).toEqual(expected);
        },
      ),
      { numRuns: 10 },
    );
  });
});
