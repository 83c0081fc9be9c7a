import {
  groupOverlaps,
  LIKELY_OVERLAP,
  OverlapEdge,
  OverlapGroup,
  scorePair,
} from 'ai-initiatives-overlap-engine';
import { Labels } from './corpus/parseLabels';
import { EngineRanker } from './createEngineRanker';
import { RELEVANT_GRADE } from './evaluateQueries';

/** How well grouping does. */
export interface GroupQuality {
  /** Edges between teams at the announcing line. */
  readonly edges: number;
  readonly groups: number;
  readonly members: number;
  readonly largest: number;
  /** Judged pairs that share a group, and how many of them overlap or are at least related. */
  readonly judgedPairs: number;
  readonly right: number;
  readonly related: number;
}

function crossTeamEdges({ index, teamOf }: EngineRanker): OverlapEdge[] {
  return index.ids().flatMap(left =>
    index
      .candidates(index.get(left)!, {
        minProbability: LIKELY_OVERLAP,
        accept: right => left < right && teamOf(left) !== teamOf(right),
      })
      .map(({ id, probability }) => ({ left, right: id, probability })),
  );
}

function gradesWithin(groups: readonly OverlapGroup[], labels: Labels) {
  const groupOf = new Map(
    groups.flatMap((group, number) =>
      group.members.map(member => [member, number] as const),
    ),
  );
  return [...labels].flatMap(([query, grades]) =>
    [...grades].flatMap(([doc, grade]) => {
      const group = groupOf.get(query);
      return group !== undefined && group === groupOf.get(doc) ? [grade] : [];
    }),
  );
}

/** Groups the whole collection and compares the groups with graded pairs. */
export function evaluateGroups(
  engine: EngineRanker,
  labels: Labels,
): GroupQuality {
  const { index, model, teamOf } = engine;
  const edges = crossTeamEdges(engine);
  const groups = groupOverlaps({
    edges,
    teamOf,
    probabilityOf: (left, right) =>
      scorePair({ left: index.get(left)!, right: index.get(right)!, model })
        .probability,
  });
  const sizes = groups.map(({ members }) => members.length);
  const grades = gradesWithin(groups, labels);
  return {
    edges: edges.length,
    groups: groups.length,
    members: sizes.reduce((total, size) => total + size, 0),
    largest: Math.max(0, ...sizes),
    judgedPairs: grades.length,
    right: grades.filter(grade => grade >= RELEVANT_GRADE).length,
    related: grades.filter(grade => grade >= 1).length,
  };
}
