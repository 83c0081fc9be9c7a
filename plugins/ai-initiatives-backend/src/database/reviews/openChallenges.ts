import type { Knex } from 'knex';
import type { Challenge } from 'backstage-plugin-ai-initiatives-common';
import type { OpenChallenge } from '../ReviewStore';

/** Since when somebody waits for an answer: it may have been opened again. */
function openSince({ raisedAt, thread }: Challenge): string {
  return thread.reduce(
    (since, { became, at }) => (became === 'open' ? at : since),
    raisedAt,
  );
}

/** Challenges of decisions that the caller may read and that wait for an answer. */
export async function openChallenges(
  knex: Knex,
  decisions: readonly string[],
): Promise<readonly OpenChallenge[]> {
  const bodies: string[] = await knex('challenge')
    .whereIn('decision_id', [...decisions])
    .where('state', 'open')
    .orderBy('id')
    .pluck('body');
  return bodies
    .map((body): Challenge => JSON.parse(body))
    .map(challenge => ({
      decision: challenge.decision,
      openSince: openSince(challenge),
    }));
}
