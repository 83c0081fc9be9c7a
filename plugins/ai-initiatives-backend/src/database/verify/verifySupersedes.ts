import type { Knex } from 'knex';
import { readConsistently } from './readConsistently';
import { Violation, violations } from './Violation';

/** A decision with what it replaces. */
export interface DecisionLinks {
  readonly id: string;
  readonly status: string;
  readonly supersedes: readonly string[];
  /** Its status is what its file says. */
  readonly isImported: boolean;
}

const WITHOUT_EFFECT = ['proposed', 'rejected'];

/**
 * A record is superseded exactly when one that came into force replaces it. Files
 * may say what they like about each other, as long as what they name is there.
 */
export function checkSupersedes(
  decisions: readonly DecisionLinks[],
): readonly Violation[] {
  const known = new Map(decisions.map(decision => [decision.id, decision]));
  const replaced = new Set<string>();
  const details: string[] = [];
  for (const { id, status, supersedes } of decisions) {
    for (const target of supersedes) {
      const replacedOne = known.get(target);
      if (replacedOne === undefined) {
        details.push(
          `decision '${id}' supersedes '${target}', which is not there`,
        );
      } else if (!WITHOUT_EFFECT.includes(status)) {
        replaced.add(target);
        if (replacedOne.status !== 'superseded' && !replacedOne.isImported) {
          details.push(
            `decision '${id}' supersedes '${target}', which is ${replacedOne.status}`,
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
  return violations('both sides of a supersede agree', details);
}

export async function verifySupersedes(
  knex: Knex,
): Promise<readonly Violation[]> {
  const { decisions, links } = await readConsistently(knex, async trx => ({
    decisions: await trx('decision').select('id', 'status', 'source_ref'),
    links: await trx('decision_supersedes').select('record_id', 'target_id'),
  }));
  const targets = new Map<string, string[]>();
  for (const { record_id: id, target_id: target } of links) {
    targets.set(id, [...(targets.get(id) ?? []), target]);
  }
  return checkSupersedes(
    decisions.map(({ id, status, source_ref: sourceRef }) => ({
      id,
      status,
      isImported: sourceRef !== null,
      supersedes: targets.get(id) ?? [],
    })),
  );
}
