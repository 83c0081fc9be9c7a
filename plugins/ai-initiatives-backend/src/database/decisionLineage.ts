import type { Knex } from 'knex';
import {
  DecisionLineage,
  DecisionSummary,
  DIRECTED_RELATIONS,
  LineageEdge,
  LineageRelation,
  LIMITS,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import { getDecisionSummaries } from './decisionLists';
import { DecisionSummaryRow, toDecisionSummary, withOwner } from './listQuery';
import { readableDecisions } from './readableDecisions';

interface Walk {
  readonly knex: Knex;
  readonly access: Access;
}

/** What the given ones name or are named by, as far as the caller may read it. */
async function neighbours(
  { knex, access }: Walk,
  options: {
    ids: readonly string[];
    relations: readonly LineageRelation[];
    except: Iterable<string>;
  },
): Promise<readonly DecisionSummary[]> {
  const { ids, relations, except } = options;
  const across = (near: string, far: string) =>
    knex('decision_relation')
      .select(far)
      .whereIn(near, [...ids])
      .whereIn('relation', [...relations]);
  const rows: DecisionSummaryRow[] = await withOwner(
    readableDecisions(knex, access),
    'decision',
  )
    .whereIn(
      'r.id',
      across('record_id', 'target_id').union(across('target_id', 'record_id')),
    )
    .whereNotIn('r.id', [...except])
    .orderBy('r.seq', 'desc')
    .limit(LIMITS.lineageRecords);
  return rows.map(row => toDecisionSummary(row, access));
}

async function edgesAmong(
  knex: Knex,
  start: string,
  ids: readonly string[],
): Promise<readonly LineageEdge[]> {
  const rows: { record_id: string; target_id: string; relation: string }[] =
    await knex('decision_relation')
      .whereIn('record_id', [...ids])
      .whereIn('target_id', [...ids])
      .orderBy(['record_id', 'relation', 'target_id'])
      .select('record_id', 'relation', 'target_id');
  const edges = new Map<string, LineageEdge>();
  for (const { record_id: from, target_id: to, ...row } of rows) {
    const relation = row.relation as LineageRelation;
    if (relation !== 'related') {
      edges.set(`${relation} ${from} ${to}`, { from, to, relation });
    } else if (from === start || to === start) {
      const other = from === start ? to : from;
      edges.set(`related ${other}`, { from: start, to: other, relation });
    }
  }
  return [...edges.values()];
}

/**
 * Walks from one decision to all that hangs together with it, the nearest first.
 * Each step sees only what the caller may read, so that nothing is found through
 * a record that is not for them.
 */
export async function getDecisionLineage(
  knex: Knex,
  id: string,
  access: Access,
): Promise<DecisionLineage | undefined> {
  const [start] = await getDecisionSummaries(knex, [id], access);
  if (!start) {
    return undefined;
  }
  const walk: Walk = { knex, access };
  const nodes = new Map([[id, start]]);
  let truncated = false;
  const add = (found: readonly DecisionSummary[]) => {
    for (const summary of found) {
      if (nodes.has(summary.id) || nodes.size < LIMITS.lineageRecords) {
        nodes.set(summary.id, summary);
      } else {
        truncated = true;
      }
    }
  };
  // What is related is shown, and walked on from only when a step leads there.
  const walked = new Set([id]);
  let frontier: readonly string[] = [id];
  for (let step = 0; frontier.length > 0 && !truncated; step++) {
    const found = await neighbours(walk, {
      ids: frontier,
      relations: DIRECTED_RELATIONS,
      except: walked,
    });
    if (step === LIMITS.lineageSteps) {
      truncated = found.some(summary => !nodes.has(summary.id));
      break;
    }
    add(found);
    if (step === 0) {
      add(
        await neighbours(walk, {
          ids: [id],
          relations: ['related'],
          except: [id],
        }),
      );
    }
    frontier = found.map(summary => summary.id);
    frontier.forEach(reached => walked.add(reached));
  }
  return {
    nodes: [...nodes.values()],
    edges: await edgesAmong(knex, id, [...nodes.keys()]),
    truncated,
  };
}
