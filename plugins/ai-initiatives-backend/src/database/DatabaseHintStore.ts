import type { Knex } from 'knex';
import type { HintStore } from './HintStore';
import { selectFacts } from './hints/hintFacts';
import { lockUpkeepRow } from './overlaps/upkeepRow';
import { withRetries } from './withRetries';

/** Hints on SQLite and PostgreSQL. */
export class DatabaseHintStore implements HintStore {
  constructor(private readonly knex: Knex) {}

  getFacts: HintStore['getFacts'] = options => selectFacts(this.knex, options);

  applyPlan: HintStore['applyPlan'] = ({ hints, checks, throughSeq }) =>
    withRetries(() =>
      this.knex.transaction(async trx => {
        const isMine = await lockUpkeepRow(trx);
        const moved =
          isMine &&
          (await trx('upkeep')
            .where({ id: 1 })
            .where('hints_seq', '<', throughSeq)
            .update({ hints_seq: throughSeq }));
        if (!moved) {
          return false;
        }
        if (checks.length > 0) {
          await trx('hint_check').insert(
            checks.map(({ id, revision, by, day }) => ({
              ...{ initiative_id: id, revision, by, day },
            })),
          );
        }
        if (hints.length > 0) {
          await trx('hint').insert(
            hints.map(({ recordId, targetId, group, at }) => ({
              ...{ record_id: recordId, target_id: targetId },
              ...{ group_ref: group, at },
            })),
          );
        }
        return true;
      }),
    );
}
