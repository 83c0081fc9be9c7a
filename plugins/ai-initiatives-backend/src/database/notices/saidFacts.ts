import type { Knex } from 'knex';
import type {
  DecisionRecord,
  DiscussedDecision,
} from 'backstage-plugin-ai-initiatives-common';
import type { SaidFacts } from '../NoticeStore';
import { readBody } from '../readBody';
import { followersOf } from './followersOf';

interface UntoldRow {
  readonly body: string;
  readonly decision: string;
  readonly told: unknown;
}

function untold(
  knex: Knex,
  part: 'challenge' | 'advice',
  limit: number,
): Promise<UntoldRow[]> {
  return knex(`${part} as s`)
    .join('decision as d', 'd.id', 's.decision_id')
    .whereRaw('s.told_revision < s.revision')
    .orderBy('s.seq')
    .limit(limit)
    .select('s.body', 'd.body as decision', 's.told_revision as told');
}

function toNews({ body, decision, told }: UntoldRow) {
  const read: DecisionRecord & DiscussedDecision = readBody(
    'decision',
    decision,
  );
  return {
    said: JSON.parse(body),
    decision: read,
    toldRevision: Number(told),
  };
}

/** Challenges and advice of which people have not been told everything. */
export async function selectSaidFacts(
  knex: Knex,
  { limit }: { limit: number },
): Promise<SaidFacts> {
  const challenges = (await untold(knex, 'challenge', limit)).map(toNews);
  const advice = (await untold(knex, 'advice', limit)).map(toNews);
  const followers = await followersOf(
    knex,
    challenges.map(({ decision: { id } }) => ({ kind: 'decision', id })),
  );
  return {
    challenges: challenges.map(({ said, decision, toldRevision }) => ({
      ...{ challenge: said, decision, toldRevision },
      followers: followers({ kind: 'decision', id: decision.id }),
    })),
    advice: advice.map(({ said, decision, toldRevision }) => ({
      ...{ advice: said, decision, toldRevision },
    })),
  };
}
