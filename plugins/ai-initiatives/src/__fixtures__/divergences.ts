import type {
  Divergence,
  DivergencePage,
} from 'backstage-plugin-ai-initiatives-common';
import { aDecisionSummary } from './decisions';
import { anEntityLabel } from './initiatives';

/** Two teams that read papers with different tools, and one that agrees with the second. */
export function aDivergence(overrides: Partial<Divergence> = {}): Divergence {
  const answered = (
    id: string,
    team: string,
    answer: string,
    number: number,
  ) => ({
    decision: aDecisionSummary({
      id,
      title: `Papers are read with ${answer}`,
      question: 'Which tool reads scanned papers?',
      chosenOption: answer,
      owner: anEntityLabel({
        ref: `group:default/${team}`,
        title: `Team ${team}`,
      }),
    }),
    answer,
    number,
  });
  return {
    id: 'scanned-papers',
    question: 'Which tool reads scanned papers?',
    state: 'unsettled',
    members: [
      answered('scanwell', 'billing', 'Scanwell', 0),
      answered('scanwell-too', 'customs', 'Scanwell', 0),
      answered('tesseract', 'claims', 'Tesseract', 1),
    ],
    membersTotal: 3,
    teams: 3,
    answers: 2,
    terms: [
      { label: 'scanned', share: 0.4 },
      { label: 'papers', share: 0.3 },
    ],
    mayJudge: true,
    ...overrides,
  };
}

export function aDivergencePage(
  items: readonly Divergence[],
  compared = 12,
): DivergencePage {
  return { items, totalItems: items.length, limit: 20, offset: 0, compared };
}
