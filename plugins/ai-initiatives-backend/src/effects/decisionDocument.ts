import type { OverlapDocument } from 'ai-initiatives-overlap-engine';
import {
  comparedQuestion,
  DecisionRecord,
} from 'backstage-plugin-ai-initiatives-common';

/** What a decision asks, as the overlap engine compares it. */
export function decisionDocument(
  decision: Pick<
    DecisionRecord,
    'id' | 'owner' | 'title' | 'question' | 'contextAndProblem'
  >,
): OverlapDocument {
  const { question, title, context } = comparedQuestion(decision);
  return {
    id: decision.id,
    team: decision.owner,
    title: question,
    problem: context,
    outputs: title,
  };
}

/** The question alone, without what leads to it. */
export function questionDocument(
  decision: Parameters<typeof decisionDocument>[0],
): OverlapDocument {
  return { ...decisionDocument(decision), problem: '' };
}
