import { parseDivergenceVerdict } from './parseDivergenceVerdict';
import { OpenVerdict, placeVerdicts } from './placeVerdicts';
import { saysTheSame, wordingOf } from './wording';

const decision = {
  title: 'Papers are read with Scanwell',
  question: 'Which tool reads scanned papers?',
  contextAndProblem: 'Invoices come in four hundred layouts, typed by hand.',
  chosenOption: 'Scanwell',
};
const wording = wordingOf(decision)!;

describe('saysTheSame', () => {
  it.each([
    ['nothing was changed', {}, true],
    ['it was reworded', { question: 'Which tools read scanned papers?' }, true],
    ['the answer says more', { chosenOption: 'Scanwell, by contract' }, true],
    ['the answer is another', { chosenOption: 'Tesseract' }, false],
    [
      'another question',
      {
        question: 'Who signs?',
        title: 'Signing',
        contextAndProblem: 'Contracts wait.',
      },
      false,
    ],
  ])('when %s: %p', (_, changes, expected) => {
    const now = wordingOf({ ...decision, ...changes })!;
    expect(saysTheSame(wording, now)).toBe(expected);
  });

  it('has nothing to compare without an answer', () => {
    expect(wordingOf({ ...decision, chosenOption: undefined })).toBeUndefined();
  });
});

describe('placeVerdicts', () => {
  const verdict: OpenVerdict = {
    id: 'v',
    divergenceId: 'gone',
    members: ['a', 'b', 'c'].map(decisionId => ({
      decisionId,
      wording,
      changed: false,
    })),
  };
  const place = (
    ids: Readonly<Record<string, string>>,
    changed: readonly string[] = [],
  ) => {
    const other = wordingOf({ ...decision, chosenOption: 'Tesseract' })!;
    const [placed] = placeVerdicts({
      verdicts: [verdict],
      divergenceIds: new Map(Object.entries(ids)),
      wordings: new Map(
        Object.keys(ids).map(id => [
          id,
          changed.includes(id) ? other : wording,
        ]),
      ),
    });
    return placed;
  };

  it.each([
    ['all are still together', { a: 'x', b: 'x', c: 'x' }, 'x'],
    [
      'the divergence was split: the larger part',
      { a: 'x', b: 'y', c: 'y' },
      'y',
    ],
    ['one was archived', { a: 'x', b: 'x' }, 'x'],
    ['too few are left', { a: 'x', b: 'y' }, undefined],
    ['all are gone', {}, undefined],
  ])('%s', (_, ids, expected) => {
    expect(place(ids as Record<string, string>).divergenceId).toBe(expected);
  });

  it('says which decisions have changed, and nothing of those that are gone', () => {
    const { members } = place({ a: 'x', b: 'x' }, ['b']);
    expect(members.map(({ changed }) => changed)).toEqual([false, true, false]);
  });
});

describe('parseDivergenceVerdict', () => {
  const problemsOf = (input: object) =>
    parseDivergenceVerdict({ input: { ...input } }).problems.map(
      ({ field, rule }) => `${field} ${rule}`,
    );

  it.each([
    [{ verdict: 'confirmed' }, []],
    [{ verdict: 'confirmed', reason: ' One rule ' }, []],
    [{ verdict: 'dismissed', reason: 'Other papers' }, []],
    [{ verdict: 'dismissed' }, ['reason is required to dismiss: say why']],
    [
      { verdict: 'dismissed', reason: ' ' },
      ['reason is required to dismiss: say why'],
    ],
    [{ verdict: 'dismissed', reason: 7 }, ['reason must be text']],
    [{}, ['verdict is required: one of confirmed, dismissed']],
    [{ verdict: 'maybe' }, ['verdict must be one of confirmed, dismissed']],
    [{ verdict: 'confirmed', why: '' }, ['why is not a known field']],
  ])('finds in %j the problems %j', (input, expected) => {
    expect(problemsOf(input)).toEqual(expected);
  });

  it('reads what was said', () => {
    expect(
      parseDivergenceVerdict({
        input: { verdict: 'dismissed', reason: ' Other papers ' },
      }),
    ).toMatchObject({ verdict: 'dismissed', reason: 'Other papers' });
  });
});
