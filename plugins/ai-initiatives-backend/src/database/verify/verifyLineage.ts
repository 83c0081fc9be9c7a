import {
  DecisionStatus,
  isInForce,
  LineageRelation,
} from 'backstage-plugin-ai-initiatives-common';
import type { Knex } from 'knex';
import { readConsistently } from './readConsistently';
import { Violation, violations } from './Violation';

/** A decision with what it names. */
export interface DecisionLinks {
  readonly id: string;
  readonly status: DecisionStatus;
  readonly links: readonly {
    readonly relation: LineageRelation;
    readonly target: string;
  }[];
  /** Its status is what its file says. */
  readonly isImported: boolean;
}

/**
 * A record is superseded exactly when one that came into force replaces it. Files
 * may say what they like about each other, as long as what they name is there.
 */
export function checkLineage(
  decisions: readonly DecisionLinks[],
): readonly Violation[] {
  const known = new Map(decisions.map(decision => [decision.id, decision]));
  const replaced = new Set<string>();
  const missing: string[] = [];
  const details: string[] = [];
  for (const { id, status, links } of decisions) {
    for (const { relation, target } of links) {
      const named = known.get(target);
      if (!named) {
        missing.push(`decision '${id}' names '${target}' in ${relation}`);
      } else if (relation === 'supersedes' && isInForce(status)) {
        replaced.add(target);
        if (named.status !== 'superseded' && !named.isImported) {
          details.push(
            `decision '${id}' supersedes '${target}', which is ${named.status}`,
          );
        }
      }
    }
  }
  for (const { id, status, isImported } of decisions) {
    if (status === 'superseded' && !replaced.has(id) && !isImported) {
      details.push(`decision '${id}' is superseded by none`);
    }
  }
  return [
    ...violations('decisions name decisions that are there', missing),
    ...violations('both sides of a supersede agree', details),
  ];
}

export async function verifyLineage(knex: Knex): Promise<readonly Violation[]> {
  const { decisions, rows } = await readConsistently(knex, async trx => ({
    decisions: await trx('decision').select('id', 'status', 'source_ref'),
    rows: await trx('decision_relation').select('*'),
  }));
  const links = new Map<string, DecisionLinks['links'][number][]>();
  for (const { record_id: id, relation, target_id: target } of rows) {
    links.set(id, [...(links.get(id) ?? []), { relation, target }]);
  }
  return checkLineage(
    decisions.map(({ id, status, source_ref: sourceRef }) => ({
      id,
      status,
      isImported: sourceRef !== null,
      links: links.get(id) ?? [],
    })),
  );
}
