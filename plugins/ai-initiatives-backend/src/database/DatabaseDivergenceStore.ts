import type { Knex } from 'knex';
import { placeVerdicts } from 'backstage-plugin-ai-initiatives-common';
import { divergenceIdsOf, DivergenceStore } from './DivergenceStore';
import { selectSourcePage } from './divergences/divergenceSources';
import { replaceFound, selectFound } from './divergences/foundRows';
import { lockDivergences, readState } from './divergences/divergenceState';
import { replacePlaces, selectOpenVerdicts } from './divergences/verdictRows';
import { nextSeq } from './nextSeq';
import { withRetries } from './withRetries';

/** Divergences on SQLite and PostgreSQL. */
export class DatabaseDivergenceStore implements DivergenceStore {
  constructor(private readonly knex: Knex) {}

  getState: DivergenceStore['getState'] = () => readState(this.knex);

  getSourcePage: DivergenceStore['getSourcePage'] = options =>
    selectSourcePage(this.knex, options);

  getFound: DivergenceStore['getFound'] = () => selectFound(this.knex);

  getOpenVerdicts: DivergenceStore['getOpenVerdicts'] = () =>
    selectOpenVerdicts(this.knex);

  getOwedSince: DivergenceStore['getOwedSince'] = async through => {
    const row = await this.knex('decision')
      .where('seq', '>', through)
      .min({ since: 'updated_at' })
      .first();
    return row?.since ?? undefined;
  };

  apply: DivergenceStore['apply'] = changes =>
    withRetries(() =>
      this.knex.transaction(async trx => {
        const { stamp, through, rules, digest, found, wordings } = changes;
        // Verdicts are given under the same lock, so that none is overlooked.
        if ((await lockDivergences(trx)) !== stamp) {
          return false;
        }
        if (found) {
          const isNew = await replaceFound(trx, found);
          const verdicts = await selectOpenVerdicts(trx);
          const placed = placeVerdicts({
            verdicts,
            divergenceIds: divergenceIdsOf(found.answers),
            wordings,
          });
          if ((await replacePlaces(trx, verdicts, placed)) || isNew) {
            // Names the state of the data anew.
            await nextSeq(trx);
          }
        }
        await trx('divergence_upkeep')
          .where({ id: 1 })
          .update({ stamp: stamp + 1, through, rules, digest });
        return true;
      }),
    );
}
