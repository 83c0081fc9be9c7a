import type { Knex } from 'knex';
import type { Advice, Challenge } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { applyAccess } from '../applyAccess';
import type { SaveOptions } from '../DiscussionStore';
import { nextSeq } from '../nextSeq';
import { StaleWriteError } from '../StaleWriteError';
import { adviceRow, challengeRow } from './discussionRows';

interface Contribution {
  challenge: Challenge;
  advice: Advice;
}

type Table = keyof Contribution;

/** One statement for what is absent and for what may not be read. */
export async function findIn<T extends Table>(
  trx: Knex.Transaction,
  table: T,
  { id, access }: { id: string; access: Access },
): Promise<Contribution[T] | undefined> {
  const row = await applyAccess(
    trx(`${table} as s`)
      .join('decision as r', 'r.id', 's.decision_id')
      .where('s.id', id)
      .select('s.body'),
    { kind: 'decision', alias: 'r', access },
  ).first();
  return row && JSON.parse(row.body);
}

export async function lockIn<T extends Table>(
  trx: Knex.Transaction,
  table: T,
  id: string,
): Promise<Contribution[T] | undefined> {
  const row = await trx(table).where({ id }).forUpdate().first('body');
  return row && JSON.parse(row.body);
}

export async function countIn(
  trx: Knex.Transaction,
  table: Table,
  decision: string,
): Promise<number> {
  const [{ total }] = await trx(table)
    .where({ decision_id: decision })
    .count({ total: '*' });
  return Number(total);
}

async function save(
  trx: Knex.Transaction,
  table: Table,
  said: { readonly id: string; readonly revision: number },
  { isQuiet }: SaveOptions,
): Promise<void> {
  const { id, revision } = said;
  const row = { ...said, ...(isQuiet && { told_revision: revision }) };
  if (revision === 1) {
    await trx(table).insert({ ...row, seq: await nextSeq(trx) });
    return;
  }
  const updated = await trx(table)
    .where({ id, revision: revision - 1 })
    .update({ ...row, seq: await nextSeq(trx) });
  if (updated !== 1) {
    throw new StaleWriteError(`${table} '${id}' was changed by another`);
  }
}

export async function saveAdvice(
  trx: Knex.Transaction,
  advice: Advice,
  options: SaveOptions = {},
): Promise<void> {
  await save(trx, 'advice', adviceRow(advice), options);
}

/** The decision, which is locked, counts its open ones anew. */
export async function saveChallenge(
  trx: Knex.Transaction,
  challenge: Challenge,
  options: SaveOptions = {},
): Promise<void> {
  await save(trx, 'challenge', challengeRow(challenge), options);
  await trx('decision')
    .where({ id: challenge.decision })
    .update({
      open_challenges: trx('challenge')
        .where({ decision_id: challenge.decision, state: 'open' })
        .count('*'),
    });
}
