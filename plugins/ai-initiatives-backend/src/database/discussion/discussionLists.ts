import type { Knex } from 'knex';
import type { Access } from '../../access/Access';
import { applyAccess } from '../applyAccess';
import type { Discussion } from '../DiscussionStore';
import { DecisionSummaryRow, toDecisionSummary, withOwner } from '../listQuery';

interface Row extends DecisionSummaryRow {
  readonly part: 'challenge' | 'advice' | 'amendment';
}

/** Challenges, advice and the decisions that came of it, in one statement. */
export async function getDiscussion(
  knex: Knex,
  decision: string,
  access: Access,
): Promise<Discussion> {
  const contributions = (part: 'challenge' | 'advice') =>
    knex(part)
      .where('decision_id', decision)
      .select(
        knex.raw(`'${part}' as part`),
        'seq',
        'id',
        'body as summary',
        knex.raw('null as owner'),
        knex.raw('null as owner_title'),
        knex.raw('0 as open_challenges'),
      );
  const amendments = applyAccess(
    withOwner(
      knex('decision as r')
        .select(knex.raw("'amendment' as part"), 'r.seq')
        .whereIn(
          'r.id',
          knex('challenge')
            .select('amendment_id')
            .where('decision_id', decision)
            .whereNot('amendment_id', decision),
        ),
      'decision',
    ),
    { kind: 'decision', alias: 'r', access },
  );
  const rows: Row[] = await knex
    .from(
      contributions('challenge')
        .unionAll(contributions('advice'))
        .unionAll(amendments)
        .as('parts'),
    )
    .orderBy([{ column: 'seq' }, { column: 'id' }]);
  const ofPart = (part: Row['part']) => rows.filter(row => row.part === part);
  return {
    challenges: ofPart('challenge').map(({ summary }) => JSON.parse(summary)),
    advice: ofPart('advice').map(({ summary }) => JSON.parse(summary)),
    amendments: ofPart('amendment').map(row => toDecisionSummary(row, access)),
  };
}
