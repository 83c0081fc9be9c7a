import { parseDecisionRecord } from '../log/parseDecisionLog';
import type { MadrRecord } from './MadrRecord';
import { writeMadr } from './writeMadr';

const RECORD: MadrRecord = {
  title: 'Sort claims by a model',
  status: 'accepted',
  date: '2026-03-01',
  decisionMakers: ['Ada', 'group:default/claims'],
  consulted: [],
  informed: ['Everybody'],
  more: { question: 'Who sorts claims?', supersedes: ['2025-01-01-by-hand'] },
  contextAndProblem: 'Clerks sort by hand.\n\n# Since 1990\n\nIt takes days.',
  decisionDrivers: ['No backlog', 'No # of rules'],
  consideredOptions: [
    { title: 'A model', good: ['fast'], neutral: [], bad: ['opaque'] },
    {
      title: 'More clerks',
      description: 'Two more.',
      good: [],
      neutral: ['as now'],
      bad: [],
    },
  ],
  chosenOption: 'A model',
  justification: 'it is **fast**.\n\nAnd cheap.',
  goodConsequences: ['no backlog'],
  badConsequences: ['errors nobody sees'],
  confirmation: 'Every month we look at fifty.',
  expectedOutcomes: [
    { statement: 'Sorted the same day', metric: 'hours', due: '2026-09-01' },
  ],
  moreInformation: undefined,
};

describe('writeMadr', () => {
  it('follows the template', () => {
    expect(writeMadr(RECORD)).toBe(`---
status: accepted
date: 2026-03-01
decision-makers:
  - Ada
  - group:default/claims
informed:
  - Everybody
question: Who sorts claims?
supersedes:
  - 2025-01-01-by-hand
record-format: ai-initiatives/1
---

# Sort claims by a model

## Context and Problem Statement

Clerks sort by hand.

### Since 1990 #

It takes days.

## Decision Drivers

- No backlog
- No # of rules

## Considered Options

- A model
- More clerks

## Decision Outcome

Chosen option: "A model", because it is **fast**.

And cheap.

### Consequences

- Good, because no backlog
- Bad, because errors nobody sees

### Confirmation

Every month we look at fifty.

### Expected Outcomes

- Sorted the same day
  - Metric: hours
  - Due: 2026-09-01

## Pros and Cons of the Options

### A model

- Good, because fast
- Bad, because opaque

### More clerks

Two more.

- Neutral, because as now
`);
  });

  it.each([
    ['an open fence', '```\ncode'],
    ['an open comment', '<!-- note'],
    ['a heading', '# On harbours'],
    ['an underlined heading', 'On harbours\n==='],
    ['an open script', '<script>\nlet x'],
    ['a list', '- Consequences'],
    ['front matter', '---\nstatus: rejected\n---'],
    ['a definition', '[a]: http://x'],
  ])('keeps %s where it belongs', (_, text) => {
    const markdown = writeMadr({
      ...RECORD,
      contextAndProblem: text,
      justification: text,
      moreInformation: text,
    });
    expect(read(markdown)).toEqual(factsOf(RECORD));
  });

  it('quotes what is too hard to parse as it is', () => {
    const hard = '['.repeat(3000);
    const markdown = writeMadr({ ...RECORD, contextAndProblem: hard });
    expect(markdown).toContain(`\`\`\`\n${hard}\n\`\`\``);
  });
});

const plain = (value: string) => value.replace(/\s+/g, ' ').trim();

function factsOf(record: MadrRecord) {
  return {
    kind: 'record',
    title: plain(record.title),
    status: record.status,
    date: record.date,
    deciders: record.decisionMakers,
    consulted: record.consulted,
    informed: record.informed,
    options: record.consideredOptions.map(({ title }) => plain(title)),
  };
}

function read(markdown: string) {
  const file = parseDecisionRecord({ path: 'a.md', content: markdown });
  return {
    kind: file.kind,
    title: file.title.value,
    status: file.status.value,
    date: file.date.value,
    deciders: file.deciders.value ?? [],
    consulted: file.consulted.value ?? [],
    informed: file.informed.value ?? [],
    options: file.options.options.map(({ title }) => title),
  };
}
