import type {
  DecisionFile,
  DecisionRecord,
} from 'backstage-plugin-ai-initiatives-common';
import { decisionWriter } from './decisionWriter';

/** Each as JSON: it says more than a line of front matter can. */
function whole(items: readonly object[]): readonly string[] {
  return items.map(item => JSON.stringify(item));
}

/** Whole, where the section for people says less than was recorded. */
function observedOutcomes({
  expectedOutcomes,
}: DecisionRecord): readonly string[] {
  const isWhole = expectedOutcomes.every(
    ({ statement: _statement, metric: _metric, due: _due, ...more }) =>
      Object.values(more).every(value => value === undefined),
  );
  return isWhole ? [] : whole(expectedOutcomes);
}

/**
 * A decision as a file that says everything its record says, so that whoever
 * leaves takes it along. What MADR has no place for stands in the front matter.
 */
export function toDecisionFile(decision: DecisionRecord): DecisionFile {
  const { id, question, owner, reviewBy, entities, visibility } = decision;
  const linked = (wanted: (typeof entities)[number]['relation']) =>
    entities
      .filter(({ relation }) => relation === wanted)
      .map(({ entityRef }) => entityRef);
  return {
    fileName: `${id}.md`,
    text: decisionWriter().writeMadr({
      ...decision,
      more: {
        ...(question && { question }),
        owner,
        ...(visibility !== 'public' && { visibility }),
        readers: decision.readers,
        ...(reviewBy && { 'review-by': reviewBy }),
        governs: linked('governs'),
        constrains: linked('constrains'),
        informs: linked('informs'),
        initiatives: decision.initiatives,
        supersedes: decision.supersedes,
        amends: decision.amends,
        'builds-on': decision.buildsOn,
        related: decision.related,
        principles: whole(decision.principles),
        'expected-outcomes': observedOutcomes(decision),
      },
    }),
  };
}
