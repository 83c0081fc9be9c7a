import type {
  CitedPrinciple,
  DecisionRecord,
  PrincipleSummary,
} from 'backstage-plugin-ai-initiatives-common';

/** What a decision says of the principles the reader may see, deviations first. */
export function citedPrinciples(
  { principles }: Pick<DecisionRecord, 'principles'>,
  readable: readonly PrincipleSummary[],
): readonly CitedPrinciple[] {
  const byId = new Map(readable.map(summary => [summary.id, summary]));
  const cited = principles.flatMap(({ principle: id, stance, reason }) => {
    const principle = byId.get(id);
    return principle ? [{ principle, stance, reason }] : [];
  });
  const ofStance = (wanted: CitedPrinciple['stance']) =>
    cited.filter(({ stance }) => stance === wanted);
  return [...ofStance('deviates'), ...ofStance('upholds')];
}
