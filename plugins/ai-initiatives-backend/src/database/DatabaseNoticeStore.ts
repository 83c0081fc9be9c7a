import type { Knex } from 'knex';
import type { NoticeStore, ToldOf } from './NoticeStore';
import { selectChangedFacts } from './notices/changedFacts';
import { selectDueFacts } from './notices/dueFacts';
import { insertDueRows } from './notices/dueRows';
import {
  claimNotices,
  insertNotices,
  postponeNotice,
} from './notices/noticeRows';
import { selectSaidFacts } from './notices/saidFacts';
import { selectSavedFacts } from './notices/savedFacts';
import { selectSettledSides } from './notices/settledSides';
import { lockUpkeepRow } from './overlaps/upkeepRow';
import { withRetries } from './withRetries';

const CURSORS = {
  notices_seq: ({ throughSeq }: ToldOf) => throughSeq,
  told_seq: ({ changedSeq }: ToldOf) => changedSeq,
};

/** False when another replica has come as far, or is about to. */
async function moveCursors(
  trx: Knex.Transaction,
  of: ToldOf,
): Promise<boolean> {
  for (const [column, seqOf] of Object.entries(CURSORS)) {
    const seq = seqOf(of);
    const isMoved =
      seq === undefined ||
      ((await lockUpkeepRow(trx)) &&
        (await trx('upkeep')
          .where({ id: 1 })
          .where(column, '<', seq)
          .update({ [column]: seq })));
    if (!isMoved) {
      return false;
    }
  }
  return true;
}

async function markTold(trx: Knex.Transaction, of: ToldOf): Promise<void> {
  for (const [left, right] of of.pairs ?? []) {
    await trx('overlap_notice')
      .insert({ left_id: left, right_id: right })
      .onConflict(['left_id', 'right_id'])
      .ignore();
  }
  const said = [
    ...(of.challenges ?? []).map(({ challenge }) => ({
      ...{ part: 'challenge', id: challenge.id },
      revision: challenge.revision,
    })),
    ...(of.advice ?? []).map(({ advice }) => ({
      ...{ part: 'advice', id: advice.id, revision: advice.revision },
    })),
  ];
  for (const { part, id, revision } of said) {
    await trx(part)
      .where({ id })
      .where('told_revision', '<', revision)
      .update({ told_revision: revision });
  }
  await insertDueRows(trx, of);
}

/** What people are told, on SQLite and PostgreSQL. */
export class DatabaseNoticeStore implements NoticeStore {
  constructor(private readonly knex: Knex) {}

  getSavedFacts: NoticeStore['getSavedFacts'] = options =>
    selectSavedFacts(this.knex, options);

  getChangedFacts: NoticeStore['getChangedFacts'] = options =>
    selectChangedFacts(this.knex, options);

  getSaidFacts: NoticeStore['getSaidFacts'] = options =>
    selectSaidFacts(this.knex, options);

  getDueFacts: NoticeStore['getDueFacts'] = options =>
    selectDueFacts(this.knex, options);

  plan: NoticeStore['plan'] = ({ notices, at, of }) =>
    withRetries(() =>
      this.knex.transaction(async trx => {
        if (!(await moveCursors(trx, of))) {
          return false;
        }
        await markTold(trx, of);
        await insertNotices(trx, notices, at);
        return true;
      }),
    );

  claim: NoticeStore['claim'] = options => claimNotices(this.knex, options);

  getSettledSides: NoticeStore['getSettledSides'] = decision =>
    selectSettledSides(this.knex, decision);

  settle: NoticeStore['settle'] = async key => {
    await this.knex('notice').where({ key }).update({ pending: false });
  };

  postpone: NoticeStore['postpone'] = options =>
    postponeNotice(this.knex, options);
}
