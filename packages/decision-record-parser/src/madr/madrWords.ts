/** The headings of the template. */
export const SECTIONS = {
  context: 'Context and Problem Statement',
  drivers: 'Decision Drivers',
  options: 'Considered Options',
  outcome: 'Decision Outcome',
  consequences: 'Consequences',
  confirmation: 'Confirmation',
  expected: 'Expected Outcomes',
  weighed: 'Pros and Cons of the Options',
  more: 'More Information',
} as const;

export const BECAUSE = {
  good: 'Good, because',
  neutral: 'Neutral, because',
  bad: 'Bad, because',
} as const;

export const LABELS = { metric: 'Metric:', due: 'Due:' } as const;

/** Says in the front matter that a file is read to the letter. */
export const FORMAT_KEY = 'record-format';
export const FORMAT = 'ai-initiatives/1';
