import type { Knex } from 'knex';
import { applyChanges, lockAt } from './overlaps/applyChanges';
import * as build from './overlaps/modelBuild';
import { replaceAllGroups, selectGroups } from './overlaps/overlapGroupRows';
import { readOrNothing } from './overlaps/overlapText';
import * as pairs from './overlaps/overlapPairs';
import { countVerdicts, selectVerdicts } from './overlaps/pairVerdicts';
import * as sources from './overlaps/overlapSources';
import * as vectors from './overlaps/overlapVectors';
import * as pending from './overlaps/pendingEntries';
import { readUpkeepRow } from './overlaps/upkeepRow';
import type { OverlapStore } from './OverlapStore';
import { withRetries } from './withRetries';

/** Overlaps on SQLite and PostgreSQL. */
export class DatabaseOverlapStore implements OverlapStore {
  constructor(private readonly knex: Knex) {}

  getState: OverlapStore['getState'] = async () => {
    const { stamp, modelVersion, rebuildWanted, groupsStale } =
      await readUpkeepRow(this.knex);
    return { stamp, modelVersion, rebuildWanted, groupsStale };
  };

  getModel: OverlapStore['getModel'] = async version => {
    const row = await this.knex('overlap_model')
      .where({ version })
      .first('model');
    return row && readOrNothing(() => JSON.parse(row.model));
  };

  getVectors: OverlapStore['getVectors'] = options =>
    vectors.selectVectors(this.knex, options);

  getPending: OverlapStore['getPending'] = options =>
    pending.selectPending(this.knex, options);

  getSources: OverlapStore['getSources'] = ids =>
    sources.selectSources(this.knex, ids);

  getSourcePage: OverlapStore['getSourcePage'] = options =>
    sources.selectSourcePage(this.knex, options);

  getStandings: OverlapStore['getStandings'] = options =>
    vectors.selectStandings(this.knex, options);

  getDrift: OverlapStore['getDrift'] = modelVersion =>
    vectors.selectDrift(this.knex, modelVersion);

  getVerdicts: OverlapStore['getVerdicts'] = () => selectVerdicts(this.knex);

  countVerdicts: OverlapStore['countVerdicts'] = () => countVerdicts(this.knex);

  applyChanges: OverlapStore['applyChanges'] = changes =>
    this.transaction(trx => applyChanges(trx, changes));

  recordFailure: OverlapStore['recordFailure'] = recordId =>
    pending.countFailure(this.knex, [recordId]);

  getLikelyEdges: OverlapStore['getLikelyEdges'] = modelVersion =>
    pairs.selectLikelyEdges(this.knex, modelVersion);

  getAllPendingIds: OverlapStore['getAllPendingIds'] = () =>
    pending.selectPendingIds(this.knex);

  getPairs: OverlapStore['getPairs'] = ({ modelVersion, leftIds }) =>
    pairs.selectPairs(this.knex, modelVersion, leftIds);

  countPairs: OverlapStore['countPairs'] = modelVersion =>
    pairs.countPairs(this.knex, modelVersion);

  getGroups: OverlapStore['getGroups'] = () => selectGroups(this.knex);

  replaceGroups: OverlapStore['replaceGroups'] = ({ fence, groups }) =>
    this.transaction(async trx => {
      const row = await lockAt(trx, fence);
      if (typeof row === 'string') {
        return row;
      }
      await replaceAllGroups(trx, groups);
      await trx('upkeep').where({ id: 1 }).update({ groups_stale: false });
      return 'applied';
    });

  wantRebuild: OverlapStore['wantRebuild'] = async () => {
    await this.knex('upkeep').where({ id: 1 }).update({ rebuild_wanted: true });
  };

  getBuildState: OverlapStore['getBuildState'] = async now => {
    const row = await readUpkeepRow(this.knex);
    if (row.buildingUntil !== undefined && row.buildingUntil > now) {
      return { state: 'running', percent: row.buildingPercent };
    }
    return { state: row.rebuildWanted ? 'waiting' : 'idle', percent: 0 };
  };

  cancelBuild: OverlapStore['cancelBuild'] = options =>
    build.cancelBuild(this.knex, options);

  startBuild: OverlapStore['startBuild'] = options =>
    this.transaction(trx => build.startBuild(trx, options));

  saveBuilt: OverlapStore['saveBuilt'] = part =>
    this.transaction(trx => build.saveBuilt(trx, part));

  switchModel: OverlapStore['switchModel'] = options =>
    this.transaction(trx => build.switchModel(trx, options));

  abandonBuild: OverlapStore['abandonBuild'] = version =>
    build.abandonBuild(this.knex, version);

  dropLeftovers: OverlapStore['dropLeftovers'] = () =>
    build.dropLeftovers(this.knex);

  private transaction<T>(
    work: (trx: Knex.Transaction) => Promise<T>,
  ): Promise<T> {
    return withRetries(() => this.knex.transaction(work));
  }
}
