import type { Knex } from 'knex';
import type { NoticeStore } from './NoticeStore';
import { selectDueFacts } from './notices/dueFacts';
import {
  claimNotices,
  insertNotices,
  postponeNotice,
} from './notices/noticeRows';
import { selectSavedFacts } from './notices/savedFacts';
import { lockUpkeepRow } from './overlaps/upkeepRow';
import { withRetries } from './withRetries';

/** What people are told, on SQLite and PostgreSQL. */
export class DatabaseNoticeStore implements NoticeStore {
  constructor(private readonly knex: Knex) {}

  getSavedFacts: NoticeStore['getSavedFacts'] = options =>
    selectSavedFacts(this.knex, options);

  getDueFacts: NoticeStore['getDueFacts'] = options =>
    selectDueFacts(this.knex, options);

  plan: NoticeStore['plan'] = ({ notices, at, saved }) =>
    withRetries(() =>
      this.knex.transaction(async trx => {
        if (saved) {
          const isMine = await lockUpkeepRow(trx);
          const moved =
            isMine &&
            (await trx('upkeep')
              .where({ id: 1 })
              .where('notices_seq', '<', saved.throughSeq)
              .update({ notices_seq: saved.throughSeq }));
          if (!moved) {
            return false;
          }
          for (const [left, right] of saved.pairs) {
            await trx('overlap_notice')
              .insert({ left_id: left, right_id: right })
              .onConflict(['left_id', 'right_id'])
              .ignore();
          }
        }
        await insertNotices(trx, notices, at);
        return true;
      }),
    );

  claim: NoticeStore['claim'] = options => claimNotices(this.knex, options);

  settle: NoticeStore['settle'] = async key => {
    await this.knex('notice').where({ key }).update({ pending: false });
  };

  postpone: NoticeStore['postpone'] = options =>
    postponeNotice(this.knex, options);
}
