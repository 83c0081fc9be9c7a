import { writeMadr } from 'ai-initiatives-decision-record-parser';
import type {
  DecisionFile,
  DecisionRecord,
} from 'backstage-plugin-ai-initiatives-common';

/**
 * A decision as a file that says everything its record says, so that whoever
 * leaves takes it along. What MADR has no place for stands in the front matter.
 */
export function toDecisionFile(decision: DecisionRecord): DecisionFile {
  const { id, question, owner, reviewBy, entities } = decision;
  const linked = (wanted: (typeof entities)[number]['relation']) =>
    entities
      .filter(({ relation }) => relation === wanted)
      .map(({ entityRef }) => entityRef);
  return {
    fileName: `${id}.md`,
    text: writeMadr({
      ...decision,
      more: {
        ...(question && { question }),
        owner,
        ...(reviewBy && { 'review-by': reviewBy }),
        governs: linked('governs'),
        constrains: linked('constrains'),
        informs: linked('informs'),
        initiatives: decision.initiatives,
        supersedes: decision.supersedes,
      },
    }),
  };
}
