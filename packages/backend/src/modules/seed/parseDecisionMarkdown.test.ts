import { parseDecisionMarkdown } from './parseDecisionMarkdown';

describe('parseDecisionMarkdown', () => {
  it('reads every part of the template', () => {
    const markdown = `# Keep the spare key at the neighbour's

## Context and Problem Statement

We lock ourselves out
twice a year.

It costs a locksmith each time.

## Decision Drivers

* No waiting
* Somebody we trust,
  close by

## Considered Options

* The neighbour
* Under the mat

## Decision Outcome

Chosen option: "The neighbour", because the mat is the first place
anybody looks.

### Consequences

* Good, because help is near
* Bad, because the neighbour travels

### Confirmation

We try it in May.

## Pros and Cons of the Options

### The neighbour

Lives next door.

* Good, because near
* Neutral, because we would have to ask

### Under the mat

* Bad, because everybody knows

## More Information

Ask the neighbour first.
`;
    expect(parseDecisionMarkdown(markdown)).toEqual({
      title: "Keep the spare key at the neighbour's",
      contextAndProblem:
        'We lock ourselves out twice a year.\n\nIt costs a locksmith each time.',
      decisionDrivers: ['No waiting', 'Somebody we trust, close by'],
      consideredOptions: [
        {
          title: 'The neighbour',
          description: 'Lives next door.',
          good: ['near'],
          neutral: ['we would have to ask'],
          bad: [],
        },
        {
          title: 'Under the mat',
          description: undefined,
          good: [],
          neutral: [],
          bad: ['everybody knows'],
        },
      ],
      chosenOption: 'The neighbour',
      justification: 'the mat is the first place anybody looks.',
      goodConsequences: ['help is near'],
      badConsequences: ['the neighbour travels'],
      confirmation: 'We try it in May.',
      moreInformation: 'Ask the neighbour first.',
    });
  });

  it('keeps an outcome that names no option', () => {
    expect(
      parseDecisionMarkdown('# T\n\n## Decision Outcome\n\nWe wait.\n'),
    ).toMatchObject({ justification: 'We wait.' });
  });
});
