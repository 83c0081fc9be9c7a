import type { Knex } from 'knex';
import type {
  DivergenceQuery,
  DivergenceState,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { applyAccess } from '../applyAccess';
import { entitiesAt } from '../placements';

/** Fewer than so many teams cannot disagree. */
const FEWEST_TEAMS = 2;

/**
 * Compared answers `a` of decisions `r` that the caller may read. What was made
 * private, replaced or withdrawn a moment ago is still in the rows, and left out.
 */
export function readableAnswers(knex: Knex, access: Access): Knex.QueryBuilder {
  return applyAccess(
    knex('divergence_answer as a')
      .join('decision as r', 'r.id', 'a.decision_id')
      .where({
        'r.archived': false,
        'r.visibility': 'public',
        'r.status': 'accepted',
      }),
    { kind: 'decision', alias: 'r', access },
  );
}

/**
 * Named parts of a statement: `answered`, the answers that belong to a divergence,
 * `shown`, the divergences with what the caller may know of each, and `standing`,
 * the verdict that holds for each.
 */
export function divergenceParts(
  knex: Knex,
  access: Access,
): Readonly<Record<string, Knex.QueryBuilder>> {
  const answered = readableAnswers(knex, access)
    .whereNotNull('a.divergence_id')
    .select('a.divergence_id', 'a.decision_id', 'a.answer', 'r.owner');
  const shown = knex('answered')
    .groupBy('divergence_id')
    .havingRaw('count(distinct owner) >= ?', [FEWEST_TEAMS])
    .select('divergence_id', knex.raw('count(distinct owner) as teams'))
    .select(knex.raw('count(distinct answer) as answers'));
  const holding = visibleVerdicts(knex, access)
    .whereNotExists(uncoveredAnswers(knex))
    .select('v.divergence_id', 'v.verdict')
    .select(
      knex.raw(
        'row_number() over (partition by v.divergence_id order by v.seq desc) as nth',
      ),
    );
  const standing = knex
    .from(holding.as('h'))
    .where('h.nth', 1)
    .select('h.divergence_id', 'h.verdict');
  return { answered, shown, standing };
}

/** Open verdicts `v` that are only on decisions the caller may read. */
export function visibleVerdicts(knex: Knex, access: Access): Knex.QueryBuilder {
  const readable = applyAccess(
    knex('decision as j').whereRaw('j.id = c.decision_id'),
    { kind: 'decision', alias: 'j', access },
  ).select(knex.raw('1'));
  return knex('divergence_verdict as v')
    .whereNull('v.undone_at')
    .whereNotNull('v.divergence_id')
    .whereNotExists(
      knex('divergence_verdict_member as c')
        .whereRaw('c.verdict_id = v.id')
        .whereNotExists(readable)
        .select(knex.raw('1')),
    );
}

/** Answers, in a statement with `answered`, that a verdict `v` was not given on as they are. */
export function uncoveredAnswers(knex: Knex): Knex.QueryBuilder {
  return knex('answered as u')
    .whereRaw('u.divergence_id = v.divergence_id')
    .whereNotExists(
      knex('divergence_verdict_member as k')
        .whereRaw('k.verdict_id = v.id and k.decision_id = u.decision_id')
        .where('k.changed', false)
        .select(knex.raw('1')),
    )
    .select(knex.raw('1'));
}

function whereState(
  query: Knex.QueryBuilder,
  knex: Knex,
  state: DivergenceState,
): void {
  const standing = knex('standing as t')
    .whereRaw('t.divergence_id = s.divergence_id')
    .select(knex.raw('1'));
  if (state === 'unsettled') {
    query.whereNotExists(standing);
  } else {
    query.whereExists(standing.where('t.verdict', state));
  }
}

/** Divergences `s` that match, in a statement with the named parts. */
export function matchingDivergences(
  knex: Knex,
  query: DivergenceQuery & { readonly id?: string; readonly decision?: string },
  access: Access,
): Knex.QueryBuilder {
  const { id, decision, state, agreed, owner = [], entityRef } = query;
  const matching = knex('shown as s').join(
    'divergence as d',
    'd.id',
    's.divergence_id',
  );
  const having = (narrow: (answers: Knex.QueryBuilder) => Knex.QueryBuilder) =>
    matching.whereExists(
      narrow(
        knex('answered as n').whereRaw('n.divergence_id = s.divergence_id'),
      ).select(knex.raw('1')),
    );
  if (id !== undefined) {
    matching.where('s.divergence_id', id);
  }
  if (agreed !== undefined) {
    matching.where('s.answers', agreed ? '=' : '>', 1);
  }
  if (state) {
    whereState(matching, knex, state);
  }
  if (decision !== undefined) {
    having(answers => answers.where('n.decision_id', decision));
  }
  if (owner.length > 0) {
    having(answers => answers.whereIn('n.owner', [...owner]));
  }
  if (entityRef) {
    having(answers =>
      answers.whereIn(
        'n.decision_id',
        knex('decision_entity')
          .select('record_id')
          .whereIn('entity_ref', entitiesAt(knex, entityRef, access)),
      ),
    );
  }
  return matching;
}
