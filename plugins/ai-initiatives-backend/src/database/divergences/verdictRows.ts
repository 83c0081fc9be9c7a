import type { Knex } from 'knex';
import type { OpenVerdict } from 'backstage-plugin-ai-initiatives-common';
import type { NewVerdict } from '../DivergenceStore';
import { nextSeq } from '../nextSeq';

type Member = OpenVerdict['members'][number];

export async function selectOpenVerdicts(
  knex: Knex,
): Promise<readonly OpenVerdict[]> {
  const verdicts = await knex('divergence_verdict')
    .whereNull('undone_at')
    .orderBy('id')
    .select('id', 'divergence_id');
  const rows = await knex('divergence_verdict_member as m')
    .join('divergence_verdict as v', 'v.id', 'm.verdict_id')
    .whereNull('v.undone_at')
    .orderBy('m.decision_id')
    .select('m.*');
  const members = new Map<string, Member[]>();
  for (const row of rows) {
    const known = members.get(row.verdict_id) ?? [];
    members.set(row.verdict_id, [
      ...known,
      {
        decisionId: row.decision_id,
        wording: { question: row.question, answer: row.answer.split(' ') },
        changed: Boolean(row.changed),
      },
    ]);
  }
  return verdicts.map(({ id, divergence_id: divergenceId }) => ({
    id,
    ...(divergenceId !== null && { divergenceId }),
    members: members.get(id) ?? [],
  }));
}

/** Writes where verdicts belong; says whether anything is new. */
export async function replacePlaces(
  trx: Knex.Transaction,
  before: readonly OpenVerdict[],
  after: readonly OpenVerdict[],
): Promise<boolean> {
  const known = new Map(before.map(verdict => [verdict.id, verdict]));
  let moved = false;
  for (const { id, divergenceId, members } of after) {
    const old = known.get(id)!;
    if (old.divergenceId !== divergenceId) {
      moved = true;
      await trx('divergence_verdict')
        .where({ id })
        .update({ divergence_id: divergenceId ?? null });
    }
    for (const [position, { decisionId, changed }] of members.entries()) {
      if (old.members[position].changed !== changed) {
        moved = true;
        await trx('divergence_verdict_member')
          .where({ verdict_id: id, decision_id: decisionId })
          .update({ changed });
      }
    }
  }
  return moved;
}

export async function insertVerdict(
  trx: Knex.Transaction,
  given: NewVerdict,
): Promise<void> {
  await trx('divergence_verdict').insert({
    id: given.id,
    divergence_id: given.divergenceId,
    verdict: given.verdict,
    reason: given.reason ?? null,
    given_by: given.by,
    given_at: given.at,
    seq: await nextSeq(trx),
  });
  await trx('divergence_verdict_member').insert(
    given.members.map(({ decisionId, wording }) => ({
      verdict_id: given.id,
      decision_id: decisionId,
      question: wording.question,
      answer: wording.answer.join(' '),
      changed: false,
    })),
  );
}

export async function undoVerdicts(
  trx: Knex.Transaction,
  options: { ids: readonly string[]; by: string; at: string },
): Promise<void> {
  const { ids, by, at } = options;
  await trx('divergence_verdict')
    .whereIn('id', [...ids])
    .update({ undone_by: by, undone_at: at, seq: await nextSeq(trx) });
}
