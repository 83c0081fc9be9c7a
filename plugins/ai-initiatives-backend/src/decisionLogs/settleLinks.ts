import {
  DecisionFields,
  DIRECTED_RELATIONS,
  LINEAGE_RELATIONS,
  LineageRelation,
} from 'backstage-plugin-ai-initiatives-common';
import { dropCircles } from './dropCircles';

/** What a record names, relation by relation. */
export type DecisionLinks = Pick<DecisionFields, LineageRelation>;

export const NO_LINKS: DecisionLinks = {
  supersedes: [],
  amends: [],
  buildsOn: [],
  related: [],
};

/** A record and all that it names. */
export interface LinkedRecord {
  readonly id: string;
  readonly links: DecisionLinks;
}

/** The same for each relation, in order. */
export function mapLinks(
  links: DecisionLinks,
  map: (
    targets: readonly string[],
    relation: LineageRelation,
  ) => readonly string[],
): DecisionLinks {
  return Object.fromEntries(
    LINEAGE_RELATIONS.map(relation => [
      relation,
      map(links[relation], relation),
    ]),
  ) as unknown as DecisionLinks;
}

/** A file may name another one twice over; what says most about the two counts. */
function eachOnce({ id, links }: LinkedRecord): LinkedRecord {
  const named = new Set<string>([id]);
  return {
    id,
    links: mapLinks(links, targets =>
      targets.filter(target => !named.has(target) && named.add(target)),
    ),
  };
}

/**
 * The links of a log as records may have them: each pair once, no circles, nothing
 * that is not there. What is replaced comes before what replaces it.
 */
export function settleLinks(
  records: readonly LinkedRecord[],
): readonly LinkedRecord[] {
  const single = records.map(eachOnce);
  const known = new Set(records.map(({ id }) => id));
  const without = new Map(
    DIRECTED_RELATIONS.map(relation => [
      relation as LineageRelation,
      new Map(
        dropCircles(
          single.map(({ id, links }) => ({ id, targets: links[relation] })),
        ).map(({ id, targets }) => [id, targets]),
      ),
    ]),
  );
  const byId = new Map(single.map(record => [record.id, record]));
  return [...without.get('supersedes')!.keys()].map(id => ({
    id,
    links: mapLinks(
      byId.get(id)!.links,
      (targets, relation) =>
        without.get(relation)?.get(id) ??
        targets.filter(target => known.has(target)),
    ),
  }));
}
