import type { Knex } from 'knex';
import { readConsistently } from './readConsistently';
import { Violation, violations } from './Violation';

/** A decision with what it replaces. */
export interface DecisionLinks {
  readonly id: string;
  readonly status: string;
  readonly supersedes: readonly string[];
}

const WITHOUT_EFFECT = ['proposed', 'rejected'];

/** A record is superseded exactly when one that came into force replaces it. */
export function checkSupersedes(
  decisions: readonly DecisionLinks[],
): readonly Violation[] {
  const statuses = new Map(decisions.map(({ id, status }) => [id, status]));
  const replaced = new Set<string>();
  const details: string[] = [];
  for (const { id, status, supersedes } of decisions) {
    for (const target of supersedes) {
      const targetStatus = statuses.get(target);
      if (targetStatus === undefined) {
        details.push(
          `decision '${id}' supersedes '${target}', which is not there`,
        );
      } else if (!WITHOUT_EFFECT.includes(status)) {
        replaced.add(target);
        if (targetStatus !== 'superseded') {
          details.push(
            `decision '${id}' supersedes '${target}', which is ${targetStatus}`,
          );
        }
      }
    }
  }
  for (const { id, status } of decisions) {
    if (status === 'superseded' && !replaced.has(id)) {
      details.push(`decision '${id}' is superseded by none`);
    }
  }
  return violations('both sides of a supersede agree', details);
}

export async function verifySupersedes(
  knex: Knex,
): Promise<readonly Violation[]> {
  const { decisions, links } = await readConsistently(knex, async trx => ({
    decisions: await trx('decision').select('id', 'status'),
    links: await trx('decision_supersedes').select('record_id', 'target_id'),
  }));
  const targets = new Map<string, string[]>();
  for (const { record_id: id, target_id: target } of links) {
    targets.set(id, [...(targets.get(id) ?? []), target]);
  }
  return checkSupersedes(
    decisions.map(({ id, status }) => ({
      id,
      status,
      supersedes: targets.get(id) ?? [],
    })),
  );
}
