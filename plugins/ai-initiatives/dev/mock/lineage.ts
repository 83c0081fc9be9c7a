import {
  type DecisionLineage,
  type DecisionRecord,
  type DecisionSuccessor,
  DIRECTED_RELATIONS,
  isInForce,
  LINEAGE_RELATIONS,
  type LineageEdge,
  type LineageRelation,
  type LinkedDecisions,
} from 'backstage-plugin-ai-initiatives-common';
import type { MockHouse } from './MockHouse';

/** What a decision names, and what names it. */
export function linkedDecisions(
  house: MockHouse,
  item: DecisionRecord,
): LinkedDecisions {
  const named = (relation: LineageRelation) =>
    item[relation]
      .flatMap(id => house.decisions.find(id) ?? [])
      .map(house.decisionSummary);
  const naming = (relation: LineageRelation) =>
    house.decisions
      .all()
      .filter(other => other[relation].includes(item.id))
      .map(house.decisionSummary);
  return {
    supersedes: named('supersedes'),
    supersededBy: naming('supersedes'),
    amends: named('amends'),
    amendedBy: naming('amends'),
    buildsOn: named('buildsOn'),
    builtOnBy: naming('buildsOn'),
    related: [
      ...named('related'),
      ...naming('related').filter(({ id }) => !item.related.includes(id)),
    ],
  };
}

/** Decisions in force that supersede or amend one. */
export function successorsOf(
  house: MockHouse,
  id: string,
): readonly DecisionSuccessor[] | undefined {
  const successors = (['supersedes', 'amends'] as const).flatMap(relation =>
    house.decisions
      .all()
      .filter(other => isInForce(other.status) && other[relation].includes(id))
      .map(other => ({ id: other.id, title: other.title, relation })),
  );
  return successors.length > 0 ? successors : undefined;
}

/** All that hangs together with a decision; a mock holds few. */
export function lineageOf(house: MockHouse, id: string): DecisionLineage {
  const all = house.decisions.all();
  const edges = all.flatMap(({ id: from, ...record }) =>
    LINEAGE_RELATIONS.flatMap(relation =>
      record[relation].map((to): LineageEdge => ({ from, to, relation })),
    ),
  );
  const ids = new Set([house.decisions.get(id).id]);
  for (const at of ids) {
    edges
      .filter(({ relation }) =>
        DIRECTED_RELATIONS.some(directed => directed === relation),
      )
      .filter(({ from, to }) => [from, to].includes(at))
      .forEach(({ from, to }) => ids.add(from).add(to));
  }
  const around = edges.filter(
    ({ from, to, relation }) =>
      relation === 'related' && [from, to].includes(id),
  );
  around.forEach(({ from, to }) => ids.add(from).add(to));
  return {
    nodes: [...ids].map(each =>
      house.decisionSummary(house.decisions.get(each)),
    ),
    edges: edges.filter(
      edge =>
        ids.has(edge.from) &&
        ids.has(edge.to) &&
        (edge.relation !== 'related' || around.includes(edge)),
    ),
    truncated: false,
  };
}
