import { parseDecisionRecord } from '../log/parseDecisionLog';

const record = (outcome: string, options = ['Hemp', 'Steel', 'Steel wire']) =>
  [
    '# Choose rope',
    '## Considered Options',
    options.map(option => `* ${option}`).join('\n'),
    '## Decision Outcome',
    outcome,
  ].join('\n\n');

function chosenIn(content: string): readonly string[] {
  const { options } = parseDecisionRecord({ path: '0001-rope.md', content });
  return options.options
    .filter(({ isChosen }) => isChosen)
    .map(({ title }) => title);
}

describe('the chosen option', () => {
  it.each([
    ['in quotation marks', 'Chosen option: "Hemp", because it floats.'],
    ['in other marks', 'Chosen option: “Hemp”. It floats.'],
    ['in bold', '**Chosen option**: **Hemp** – it floats.'],
    ['without marks', 'Chosen option: Hemp, because it floats'],
    ['with a longer name', 'Chosen option: "Hemp (from a farm)"'],
    [
      'over two lines',
      'Chosen option: "Hemp\n(from a farm)", since it floats.',
    ],
    ['after other lines', 'We thought for long.\n\nChosen option: "hemp"'],
    ['in German', 'Gewählte Option: „Hemp“, weil sie schwimmt.'],
    ['in French', 'Option retenue : « Hemp », parce que'],
    ['in Japanese', '選択した選択肢：「Hemp」、なぜなら'],
  ])('is marked: %s', (_, outcome) => {
    expect(chosenIn(record(outcome))).toEqual(['Hemp']);
  });

  it.each([
    ['none is named', 'It floats.'],
    ['it is none of those considered', 'Chosen option: "Nylon"'],
    ['a quotation never ends', 'Chosen option: "Hemp, it floats\n\nReally.'],
    ['two could be meant', 'Chosen option: "Ste"'],
    ['only the reasons name one', 'Reason: "Hemp" floats.'],
  ])('is not guessed: %s', (_, outcome) => {
    expect(chosenIn(record(outcome))).toEqual([]);
  });

  it('is the one with the very title where others begin like it', () => {
    expect(chosenIn(record('Chosen option: "Steel"'))).toEqual(['Steel']);
  });

  it('is the one that bears a mark, whatever else is said', () => {
    const marked = ['Hemp (chosen)', 'Steel'];
    expect(chosenIn(record('Chosen option: "Steel"', marked))).toEqual([
      'Hemp (chosen)',
    ]);
  });
});
